package io.shouyue.consent.register;

import io.shouyue.consent.recipient.ExportMechanism;
import io.shouyue.platform.text.LocalText;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data that a purpose in force takes abroad.
 *
 * @param mechanism by which they may leave; null while no recipient in the register names the place
 * @param reference of the assessment, certificate or filing
 */
public record ExportRow(
    String purpose,
    int version,
    LocalText title,
    String destination,
    String country,
    String recipient,
    String contact,
    LocalText safeguards,
    LocalText risks,
    boolean sensitive,
    List<String> categories,
    @Nullable ExportMechanism mechanism,
    @Nullable String reference,
    @Nullable Instant since) {}
