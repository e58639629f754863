package io.shouyue.retention.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The desk in numbers.
 *
 * @param overdue open with a clock past its due instant
 * @param dueToday not overdue, and due by the end of today in Beijing
 * @param dueThisWeek not overdue, and due within seven days
 * @param atRisk not overdue, and due by {@code atRiskUntil}
 * @param atRiskUntil the end of the second working day from today
 * @param promises promise → {@code KEPT}, {@code BROKEN} → how many clocks were stopped in time in
 *     the present month, and how many fell due in it without that
 * @param legalHoldsToReview whose day of review is past
 * @param holdsEndingSoon whose last day is over within thirty days
 * @param erasuresStuck with a step that failed and was not done since
 * @param linesUndecided lines that exceed their basis and wait for the officer
 * @param incidents of personal data that are neither closed nor dismissed
 * @param tickets that are not resolved
 * @param calendarMissing the year whose holiday notice should be known and is not; due dates in it
 *     are provisional
 */
@Schema(name = "DeskSummary")
public record DeskSummaryView(
    Instant now,
    long open,
    long overdue,
    long dueToday,
    long dueThisWeek,
    long atRisk,
    Instant atRiskUntil,
    long unassigned,
    Map<String, Long> byState,
    Map<String, Long> byType,
    List<OpenPromiseView> byPromise,
    List<WorkloadView> workload,
    List<AgeView> ageing,
    Map<String, Map<String, Long>> promises,
    SecondPairView secondPair,
    long legalHolds,
    long legalHoldsToReview,
    long holdsRunning,
    long holdsEndingSoon,
    long erasuresRunning,
    long erasuresStuck,
    long linesUndecided,
    BesideView incidents,
    BesideView tickets,
    @Nullable Integer calendarMissing) {}
