package io.shouyue.floor;

import java.time.Instant;

/** Shaped like an answer of {@code POST /v1/verifications}; a vendor was asked, one row written. */
public record VerifyView(
    String id,
    String subject,
    String state,
    String method,
    String level,
    String providerReference,
    Instant createdAt,
    Instant decidedAt) {}
