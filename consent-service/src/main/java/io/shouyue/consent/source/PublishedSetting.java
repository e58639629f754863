package io.shouyue.consent.source;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a person made public themselves as a file holds it, and whether they refuse its use.
 *
 * @param marks the oldest first; none when there is only a refusal
 */
public record PublishedSetting(String site, String subject, boolean refused, List<Mark> marks) {
  public PublishedSetting {
    marks = List.copyOf(marks);
  }

  /** One mark. */
  public record Mark(
      String id, List<String> categories, String place, Instant publishedAt, Instant markedAt) {
    public Mark {
      categories = List.copyOf(categories);
    }

    private static Mark of(PublishedData it) {
      return new Mark(
          it.id(),
          it.categories(),
          Objects.requireNonNull(it.place()),
          it.publishedAt(),
          it.markedAt());
    }

    /** The place may lead to the person. */
    @Override
    public String toString() {
      return "Mark[" + id + "]";
    }
  }

  /** As a file holds it; nothing of somebody with neither, and of nobody who is erased. */
  static Optional<PublishedSetting> of(
      String site, SubjectId subject, boolean refused, List<PublishedData> marks) {
    if ((marks.isEmpty() && !refused) || marks.stream().anyMatch(it -> it.place() == null)) {
      return Optional.empty();
    }
    return Optional.of(
        new PublishedSetting(
            site, subject.value(), refused, marks.stream().map(Mark::of).toList()));
  }

  /** Whether it could have been marked. */
  boolean isSound() {
    return Ids.is(IdKind.SUBJECT, subject)
        && (refused || !marks.isEmpty())
        && marks.stream().allMatch(it -> Ids.is(IdKind.PUBLISHED_DATA, it.id()))
        && marks.stream().noneMatch(it -> it.categories().isEmpty() || it.place().isBlank());
  }

  List<PublishedData> toData() {
    SubjectId who = new SubjectId(subject);
    return marks.stream()
        .map(
            it ->
                new PublishedData(
                    site,
                    it.id(),
                    who,
                    it.categories(),
                    it.place(),
                    it.publishedAt(),
                    it.markedAt()))
        .toList();
  }
}
