package io.shouyue.retention.announcement;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something a site tells everybody.
 *
 * @param about id of an incident
 * @param byMessage whether people get it in their privacy centre as a message, too
 * @param endsOn last day on which it is shown; null: until somebody ends it
 */
public record Announcement(
    String id,
    String site,
    AnnouncementKind kind,
    AnnouncementState state,
    AnnouncementText words,
    @Nullable String about,
    boolean byMessage,
    @Nullable LocalDate endsOn,
    Instant madeAt,
    String madeBy,
    @Nullable Instant publishedAt,
    @Nullable Instant endedAt,
    int version) {

  Announcement with(AnnouncementText next, boolean message, @Nullable LocalDate last) {
    return new Announcement(
        id,
        site,
        kind,
        state,
        next,
        about,
        message,
        last,
        madeAt,
        madeBy,
        publishedAt,
        endedAt,
        version);
  }

  Announcement published(Instant at) {
    return new Announcement(
        id,
        site,
        kind,
        AnnouncementState.PUBLISHED,
        words,
        about,
        byMessage,
        endsOn,
        madeAt,
        madeBy,
        at,
        null,
        version);
  }

  Announcement ended(Instant at) {
    return new Announcement(
        id,
        site,
        kind,
        AnnouncementState.ENDED,
        words,
        about,
        byMessage,
        endsOn,
        madeAt,
        madeBy,
        publishedAt,
        at,
        version);
  }
}
