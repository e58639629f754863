package io.shouyue.consent.peer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How often a promise was kept.
 *
 * @param broken ended late, or overdue by now
 * @param running not due yet
 * @param lastKept Beijing day on which it was last kept; null when that is not known
 */
public record PromiseFigure(long kept, long broken, long running, @Nullable LocalDate lastKept) {}
