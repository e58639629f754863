package io.shouyue.retention.announcement;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.announcement.AnnouncementState.Move;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes, publishes and ends announcements. */
@ApplicationScoped
public class AnnouncementService {

  private final AnnouncementRepository announcements;
  private final LegalClock time;
  private final Acts acts;

  AnnouncementService(AnnouncementRepository announcements, LegalClock time, Acts acts) {
    this.announcements = announcements;
    this.time = time;
    this.acts = acts;
  }

  @Transactional
  public Announcement draft(
      String site,
      AnnouncementKind kind,
      AnnouncementText words,
      boolean byMessage,
      @Nullable LocalDate endsOn,
      Actor actor) {
    Announcement made =
        announcements.insert(fresh(site, kind, words, null, byMessage, endsOn, actor));
    acts.record(site, actor, "announcement.drafted", made.id(), null, kind.name());
    return made;
  }

  /** Changes a draft; what is published stays as people read it. */
  @Transactional
  public Announcement edit(
      Announcement found,
      AnnouncementText words,
      boolean byMessage,
      @Nullable LocalDate endsOn,
      Actor actor) {
    found.state().require(Move.EDIT);
    Announcement edited = announcements.change(found.with(words, byMessage, endsOn));
    acts.record(found.site(), actor, "announcement.edited", found.id(), null, null);
    return edited;
  }

  /** Shows it to everybody from now on, and begins to send the messages. */
  @Transactional
  public Announcement publish(Announcement found, Actor actor) {
    found.state().require(Move.PUBLISH);
    Announcement published = announcements.change(found.published(time.now()));
    acts.record(found.site(), actor, "announcement.published", found.id(), null, null);
    return published;
  }

  @Transactional
  public Announcement end(Announcement found, Actor actor) {
    found.state().require(Move.END);
    Announcement ended = announcements.change(found.ended(time.now()));
    acts.record(found.site(), actor, "announcement.ended", found.id(), null, null);
    return ended;
  }

  /** Publishes the notice of an incident; a later one takes the place of the first. */
  @Transactional
  public void publishFor(String incident, String site, AnnouncementText words, Actor actor) {
    Announcement wanted =
        announcements
            .about(incident)
            .map(found -> announcements.change(found.with(words, false, null)))
            .orElseGet(
                () ->
                    announcements.insert(
                        fresh(
                            site, AnnouncementKind.INCIDENT, words, incident, false, null, actor)));
    announcements.change(wanted.published(time.now()));
    acts.record(site, actor, "announcement.published", wanted.id(), null, incident);
  }

  public Announcement require(String site, String id) {
    return announcements
        .one(site, Ids.require(IdKind.ANNOUNCEMENT, id))
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  List<Announcement> list(String site, String beforeId, int limit) {
    return announcements.list(site, beforeId, limit);
  }

  /** What everybody sees today, the newest first. */
  List<Announcement> shown(String site) {
    return announcements.shown(site, time.today());
  }

  private Announcement fresh(
      String site,
      AnnouncementKind kind,
      AnnouncementText words,
      @Nullable String about,
      boolean byMessage,
      @Nullable LocalDate endsOn,
      Actor actor) {
    Instant now = time.now();
    return new Announcement(
        Ids.sequential(IdKind.ANNOUNCEMENT, now),
        site,
        kind,
        AnnouncementState.DRAFT,
        words,
        about,
        byMessage,
        endsOn,
        now,
        actor.id(),
        null,
        null,
        0);
  }
}
