package io.shouyue.retention.incident;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A breach as the desk keeps it. Each change gives a new one; nothing here touches a database.
 *
 * @param number what people quote
 * @param knownAt when the site came to know of it; the legal hours run from here
 * @param channels by which the people are told; empty before
 * @param withheld why the people are not told; null when nobody proposed that
 */
public record Incident(
    String id,
    String site,
    String number,
    IncidentState state,
    IncidentFacts facts,
    Instant knownAt,
    Instant recordedAt,
    String recordedBy,
    @Nullable String assignee,
    Times times,
    List<NoticeChannel> channels,
    @Nullable Withholding withheld,
    int version) {

  public Incident {
    channels = List.copyOf(channels);
  }

  /**
   * How far it has come; null for what has not happened.
   *
   * @param noticed when telling the people began
   */
  public record Times(
      @Nullable Instant contained,
      @Nullable Instant handled,
      @Nullable Instant closed,
      @Nullable Instant noticed) {
    static final Times NONE = new Times(null, null, null, null);
  }

  /**
   * The decision not to tell the people, because measures have effectively averted the harm (PIPL
   * 57 II).
   *
   * @param approvedBy null while it waits for a second person
   */
  public record Withholding(
      String reason, String proposedBy, @Nullable String approvedBy, @Nullable Instant approvedAt) {

    boolean isWaiting() {
      return approvedBy == null;
    }
  }

  /** Whether a second person agreed that the people need not be told. */
  public boolean isWithheld() {
    return withheld != null && !withheld.isWaiting();
  }

  Incident in(IncidentState next) {
    return with(next, facts, assignee, times, channels, withheld);
  }

  Incident assessed(IncidentFacts known) {
    return with(state, known, assignee, times, channels, withheld);
  }

  Incident assignedTo(String staff) {
    return with(state, facts, staff, times, channels, withheld);
  }

  Incident contained(Instant at) {
    return at(new Times(at, times.handled, times.closed, times.noticed));
  }

  Incident handled(Instant at) {
    return at(new Times(times.contained, at, times.closed, times.noticed));
  }

  Incident closed(Instant at) {
    return at(new Times(times.contained, times.handled, at, times.noticed));
  }

  /** Nothing of it is over any more; who has been told stays told. */
  Incident reopened() {
    return at(new Times(null, null, null, times.noticed));
  }

  /** Telling begins, or goes on by more ways; a decision not to tell is thereby dropped. */
  Incident noticed(Instant at, Collection<NoticeChannel> by) {
    Instant first = times.noticed == null ? at : times.noticed;
    Times told = new Times(times.contained, times.handled, times.closed, first);
    return with(state, facts, assignee, told, List.copyOf(by), null);
  }

  Incident withholding(@Nullable Withholding decision) {
    return with(state, facts, assignee, times, channels, decision);
  }

  private Incident at(Times next) {
    return with(state, facts, assignee, next, channels, withheld);
  }

  private Incident with(
      IncidentState nextState,
      IncidentFacts nextFacts,
      @Nullable String nextAssignee,
      Times nextTimes,
      List<NoticeChannel> nextChannels,
      @Nullable Withholding nextWithheld) {
    return new Incident(
        id,
        site,
        number,
        nextState,
        nextFacts,
        knownAt,
        recordedAt,
        recordedBy,
        nextAssignee,
        nextTimes,
        nextChannels,
        nextWithheld,
        version);
  }
}
