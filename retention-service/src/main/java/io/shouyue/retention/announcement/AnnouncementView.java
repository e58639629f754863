package io.shouyue.retention.announcement;

import io.shouyue.platform.text.LocalText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An announcement as the desk sees it.
 *
 * @param about id of the incident it is about
 * @param moves what may be done to it now
 */
@Schema(name = "Announcement")
public record AnnouncementView(
    String id,
    AnnouncementKind kind,
    AnnouncementState state,
    LocalText title,
    LocalText text,
    @Nullable String about,
    boolean byMessage,
    @Nullable LocalDate endsOn,
    Instant madeAt,
    @Nullable Instant publishedAt,
    @Nullable Instant endedAt,
    List<String> moves,
    int version) {

  static AnnouncementView of(Announcement one) {
    return new AnnouncementView(
        one.id(),
        one.kind(),
        one.state(),
        one.words().title(),
        one.words().text(),
        one.about(),
        one.byMessage(),
        one.endsOn(),
        one.madeAt(),
        one.publishedAt(),
        one.endedAt(),
        one.state().moves().keySet().stream()
            .map(move -> move.name().toLowerCase(Locale.ROOT))
            .sorted()
            .toList(),
        one.version());
  }
}
