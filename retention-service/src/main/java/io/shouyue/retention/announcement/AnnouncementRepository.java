package io.shouyue.retention.announcement;

import io.quarkus.panache.common.Parameters;
import io.shouyue.platform.orm.AggregateRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Announcements of each site. */
@ApplicationScoped
@Transactional
class AnnouncementRepository implements AggregateRepository<AnnouncementEntity, String> {

  private static final int SHOWN = 20;

  Announcement insert(Announcement one) {
    persistAndFlush(AnnouncementEntity.of(one));
    return one;
  }

  Announcement change(Announcement one) {
    AnnouncementEntity row = lock(one.id()).orElseThrow();
    row.change(one);
    flush();
    return row.toAnnouncement();
  }

  Optional<Announcement> one(String site, String id) {
    return find("site = ?1 and id = ?2", site, id)
        .firstResultOptional()
        .map(AnnouncementEntity::toAnnouncement);
  }

  Optional<Announcement> about(String incident) {
    return find("about", incident).firstResultOptional().map(AnnouncementEntity::toAnnouncement);
  }

  /** Up to one more than the limit, the newest first. */
  List<Announcement> list(String site, String beforeId, int limit) {
    return find(
            "from Announcement a where a.site = :site and a.id < :before order by a.id desc",
            Parameters.with("site", site).and("before", beforeId))
        .range(0, limit)
        .stream()
        .map(AnnouncementEntity::toAnnouncement)
        .toList();
  }

  /** What everybody sees, the newest first. */
  List<Announcement> shown(String site, LocalDate today) {
    return find(
            "from Announcement a where a.site = :site and a.state = 'PUBLISHED'"
                + " and (a.endsOn is null or a.endsOn >= :today)"
                + " order by a.publishedAt desc, a.id",
            Parameters.with("site", site).and("today", today))
        .range(0, SHOWN - 1)
        .stream()
        .map(AnnouncementEntity::toAnnouncement)
        .toList();
  }

  /** One that still has messages to send, with how far they have come; others wait for it. */
  Optional<Sending> sending() {
    return find("messageCursor is not null order by id")
        .firstResultOptional()
        .flatMap(found -> lock(found.toAnnouncement().id()))
        .filter(row -> row.cursor() != null)
        .map(row -> new Sending(row.toAnnouncement(), String.valueOf(row.cursor())));
  }

  /** Messages went up to that person; null: to everybody. */
  void sentTo(String id, @Nullable String subject) {
    lock(id).orElseThrow().sentTo(subject);
    flush();
  }

  record Sending(Announcement announcement, String after) {}
}
