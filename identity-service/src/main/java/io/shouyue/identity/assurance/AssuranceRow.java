package io.shouyue.identity.assurance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code assurance}, sealed as it lies. Rows are never compared. */
@SuppressWarnings("ArrayRecordComponent")
record AssuranceRow(
    String verification,
    AssuranceLevel level,
    String method,
    Instant verifiedAt,
    @Nullable Instant validUntil,
    byte @Nullable [] maskedName,
    byte @Nullable [] name,
    byte @Nullable [] idNumber,
    byte @Nullable [] under14Until,
    byte @Nullable [] adultFrom) {}
