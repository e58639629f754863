package io.shouyue.consent.source;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a person made public themselves, and where. */
public record PublishedDataView(
    String id,
    String subject,
    boolean selfPublished,
    List<String> categories,
    @Nullable String place,
    Instant publishedAt,
    Instant markedAt) {
  static PublishedDataView of(PublishedData published) {
    return new PublishedDataView(
        published.id(),
        published.subject().value(),
        true,
        published.categories(),
        published.place(),
        published.publishedAt(),
        published.markedAt());
  }
}
