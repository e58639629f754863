package io.shouyue.retention.announcement;

import io.shouyue.platform.text.Language;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An announcement as everybody reads it, in the reader's language. */
@Schema(name = "PublicAnnouncement")
public record PublicAnnouncementView(
    String id, AnnouncementKind kind, String title, String text, @Nullable Instant publishedAt) {

  static PublicAnnouncementView of(Announcement one, Language language) {
    return new PublicAnnouncementView(
        one.id(),
        one.kind(),
        one.words().title().in(language),
        one.words().text().in(language),
        one.publishedAt());
  }
}
