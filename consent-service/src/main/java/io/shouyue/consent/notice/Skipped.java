package io.shouyue.consent.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A purpose of the collection point that is not asked now.
 *
 * @param reason {@code already-given}, {@code already-acknowledged} or {@code declined-recently}
 * @param askAgainAfter when it may be asked again; null: not while it stands
 */
public record Skipped(String purpose, String reason, @Nullable Instant askAgainAfter) {}
