package io.shouyue.retention.incident;

import io.shouyue.platform.text.LocalText;
import io.shouyue.retention.deadline.DeadlineView;
import io.shouyue.retention.deadline.SlaLevel;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An incident as the desk sees it.
 *
 * @param grade the higher of what staff say and what the number of people makes it
 * @param noticeComplete whether all parts that a notice must have are written
 * @param people state → how many of those affected
 * @param due the earliest of its deadlines that run
 * @param withheldWaiting whether the decision not to tell waits for a second person
 * @param moves what may be done to it now
 */
@Schema(name = "Incident")
public record IncidentView(
    String id,
    String number,
    IncidentState state,
    String title,
    IncidentKind kind,
    SlaLevel level,
    IncidentGrade grade,
    OperatorKind operator,
    @Nullable Instant occurredAt,
    Instant knownAt,
    Instant recordedAt,
    long estimated,
    boolean sensitive,
    boolean minors,
    List<String> categories,
    @Nullable LocalText happened,
    @Nullable LocalText effect,
    @Nullable LocalText measures,
    @Nullable LocalText advice,
    @Nullable LocalText remedy,
    @Nullable String cause,
    @Nullable String assignee,
    @Nullable String assigneeName,
    @Nullable Instant containedAt,
    @Nullable Instant handledAt,
    @Nullable Instant closedAt,
    @Nullable Instant noticedAt,
    List<NoticeChannel> channels,
    boolean noticeComplete,
    @Nullable String withheldReason,
    boolean withheldWaiting,
    Map<PersonState, Long> people,
    List<DeadlineView> deadlines,
    @Nullable Instant due,
    List<String> moves,
    int version) {}
