package io.shouyue.retention.incident;

import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.retention.announcement.AnnouncementService;
import io.shouyue.retention.announcement.AnnouncementText;
import io.shouyue.retention.deadline.Deadlines;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is affected, and whether they are told. */
@ApplicationScoped
public class IncidentNotices {

  private final IncidentService incidents;
  private final PgAffectedStore affected;
  private final AnnouncementService announcements;
  private final SiteService sites;
  private final Deadlines deadlines;
  private final LegalClock time;
  private final SystemClock clock;

  IncidentNotices(
      IncidentService incidents,
      PgAffectedStore affected,
      AnnouncementService announcements,
      SiteService sites,
      Deadlines deadlines,
      LegalClock time,
      SystemClock clock) {
    this.incidents = incidents;
    this.affected = affected;
    this.announcements = announcements;
    this.sites = sites;
    this.deadlines = deadlines;
    this.time = time;
    this.clock = clock;
  }

  /**
   * Adds people to those affected; once telling has begun they are told at once.
   *
   * @param category everybody of whom the site reported such a record; null for none
   */
  @Transactional
  public Incident add(IncidentOrder order, Collection<String> subjects, @Nullable String category) {
    incidents.require(order.site(), order.id());
    if (!subjects.isEmpty()) {
      affected.add(order.id(), order.site(), subjects, clock.now());
    }
    if (category != null) {
      affected.addByCategory(order.id(), order.site(), category, clock.now());
    }
    return incidents.move(order, IncidentMove.ADD_PEOPLE, null, before -> before);
  }

  /**
   * Begins to tell everybody affected.
   *
   * @throws RetentionException {@code notice-incomplete} while one of the parts that a notice must
   *     have is missing
   */
  @Transactional
  public Incident tell(IncidentOrder order, Collection<NoticeChannel> channels) {
    Incident told =
        incidents.move(
            order,
            IncidentMove.NOTIFY,
            null,
            before -> {
              requireComplete(before);
              return before.noticed(time.now(), channels);
            });
    deadlines.meet(told.id(), IncidentClocks.PEOPLE_TOLD);
    if (channels.contains(NoticeChannel.ANNOUNCEMENT)) {
      NoticeLetter letter = letter(told);
      announcements.publishFor(
          told.id(),
          told.site(),
          new AnnouncementText(letter.title(), letter.text()),
          order.actor());
    }
    return told;
  }

  /** Proposes not to tell the people, because the harm was averted. */
  @Transactional
  public Incident withhold(IncidentOrder order, String reason) {
    return incidents.move(
        order,
        IncidentMove.WITHHOLD,
        reason,
        before ->
            before.withholding(new Incident.Withholding(reason, order.actor().id(), null, null)));
  }

  /**
   * Agrees to that, or not.
   *
   * @throws RetentionException {@code nothing-proposed}, or {@code two-people} by whoever proposed
   */
  @Transactional
  public Incident decideWithholding(IncidentOrder order, boolean agreed) {
    Incident decided =
        incidents.move(
            order,
            IncidentMove.WITHHOLD,
            agreed ? "approved" : "rejected",
            before -> {
              Incident.Withholding asked = before.withheld();
              if (asked == null || !asked.isWaiting()) {
                throw new RetentionException(RetentionError.NOTHING_PROPOSED);
              }
              if (asked.proposedBy().equals(order.actor().id())) {
                throw new RetentionException(RetentionError.TWO_PEOPLE);
              }
              return before.withholding(
                  agreed
                      ? new Incident.Withholding(
                          asked.reason(), asked.proposedBy(), order.actor().id(), time.now())
                      : null);
            });
    if (agreed) {
      deadlines.meet(decided.id(), IncidentClocks.PEOPLE_TOLD);
    }
    return decided;
  }

  /** What people read; fails with notice-incomplete like telling them. */
  public NoticeLetter letter(Incident incident) {
    requireComplete(incident);
    IncidentFacts.NoticeParts parts = incident.facts().notice().orElseThrow();
    return NoticeLetter.of(incident, parts, sites.require(incident.site()));
  }

  Map<PersonState, Long> counts(String incident) {
    return affected.counts(incident);
  }

  List<PgAffectedStore.Person> people(String incident, String after, int limit) {
    return affected.list(incident, after, limit);
  }

  private static void requireComplete(Incident incident) {
    if (incident.facts().notice().isEmpty()) {
      throw new RetentionException(RetentionError.NOTICE_INCOMPLETE);
    }
  }
}
