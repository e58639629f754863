package io.shouyue.consent.source;

import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a person made public themselves.
 *
 * @param place where it can be seen; null once its key is destroyed
 */
record PublishedData(
    String site,
    String id,
    SubjectId subject,
    List<String> categories,
    @Nullable String place,
    Instant publishedAt,
    Instant markedAt) {
  PublishedData {
    categories = List.copyOf(categories);
  }

  /** All categories of these. */
  static Set<String> categories(List<PublishedData> all) {
    return all.stream()
        .flatMap(it -> it.categories().stream())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The place may lead to the person. */
  @Override
  public String toString() {
    return "PublishedData[" + id + "]";
  }
}
