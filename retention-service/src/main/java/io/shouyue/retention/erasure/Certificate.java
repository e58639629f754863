package io.shouyue.retention.erasure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Proof that an account was erased. Names no subject.
 *
 * @param record canonical JSON (RFC 8785)
 * @param leaf how the public log names it; null until logged
 */
public record Certificate(
    String id,
    String site,
    String erasure,
    LocalDate issuedOn,
    String record,
    @Nullable String leaf) {}
