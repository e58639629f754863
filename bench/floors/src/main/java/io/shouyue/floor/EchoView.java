package io.shouyue.floor;

import java.time.Instant;

/** Shaped like an answer of {@code POST /v1/decisions}; nothing was decided. */
public record EchoView(
    boolean allowed,
    String reason,
    String basis,
    int purposeVersion,
    int policyVersion,
    Instant validUntil,
    int cacheFor,
    Instant decidedAt) {}
