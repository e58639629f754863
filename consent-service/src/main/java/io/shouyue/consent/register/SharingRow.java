package io.shouyue.consent.register;

import io.shouyue.consent.recipient.RecipientKind;
import io.shouyue.platform.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Data that a purpose in force gives to somebody.
 *
 * @param kind what the recipient is; null while it is not in the register of recipients
 * @param contractUntil the last day of what binds it
 */
public record SharingRow(
    String purpose,
    int version,
    LocalText title,
    String basis,
    String separateConsent,
    String recipient,
    String name,
    String contact,
    @Nullable RecipientKind kind,
    LocalText method,
    List<String> categories,
    @Nullable String contract,
    @Nullable LocalDate contractUntil,
    @Nullable Instant since) {}
