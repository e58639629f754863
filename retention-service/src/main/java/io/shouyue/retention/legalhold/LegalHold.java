package io.shouyue.retention.legalhold;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Suspends erasing of what it names.
 *
 * @param subject null: the named categories of everybody at the site
 * @param fields of the account, as identity-service names them; only with a subject
 * @param categories of data, as retention rules name them
 * @param document the case or order it rests on, by number
 * @param reviewOn the officer looks at it again by then
 */
public record LegalHold(
    String id,
    String site,
    @Nullable String subject,
    List<String> fields,
    List<String> categories,
    LegalHoldKind kind,
    String document,
    String reason,
    Instant placedAt,
    String placedBy,
    LocalDate reviewOn,
    @Nullable Instant reviewedAt,
    @Nullable String reviewedBy,
    @Nullable Instant releasedAt,
    @Nullable String releasedBy,
    @Nullable String releaseReason,
    int version) {

  public LegalHold {
    fields = List.copyOf(fields);
    categories = List.copyOf(categories);
  }

  public boolean isActive() {
    return releasedAt == null;
  }

  /** Whether it stands in the way of erasing that category of that person. */
  public boolean covers(String person, String category) {
    return isActive()
        && categories.contains(category)
        && (subject == null || subject.equals(person));
  }
}
