package io.shouyue.retention.legalhold;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code legal_hold}. */
@Entity(name = "LegalHold")
@Table(name = "legal_hold")
class LegalHoldEntity {
  @Id private String id;

  private String site;

  @Column(name = "subject_id")
  private @Nullable String subject;

  private String fields;
  private String categories;

  @Enumerated(EnumType.STRING)
  private LegalHoldKind kind;

  private String document;
  private String reason;

  @Column(name = "placed_at")
  private Instant placedAt;

  @Column(name = "placed_by")
  private String placedBy;

  @Column(name = "review_on")
  private LocalDate reviewOn;

  @Column(name = "reviewed_at")
  private @Nullable Instant reviewedAt;

  @Column(name = "reviewed_by")
  private @Nullable String reviewedBy;

  @Column(name = "released_at")
  private @Nullable Instant releasedAt;

  @Column(name = "released_by")
  private @Nullable String releasedBy;

  @Column(name = "release_reason")
  private @Nullable String releaseReason;

  @Version private int version;

  static LegalHoldEntity of(LegalHold hold) {
    LegalHoldEntity row = new LegalHoldEntity();
    row.id = hold.id();
    row.site = hold.site();
    row.subject = hold.subject();
    row.fields = String.join(" ", hold.fields());
    row.categories = String.join(" ", hold.categories());
    row.kind = hold.kind();
    row.document = hold.document();
    row.reason = hold.reason();
    row.placedAt = hold.placedAt();
    row.placedBy = hold.placedBy();
    row.reviewOn = hold.reviewOn();
    row.version = hold.version();
    return row;
  }

  void review(LocalDate next, Instant at, String by) {
    reviewOn = next;
    reviewedAt = at;
    reviewedBy = by;
  }

  void release(String why, Instant at, String by) {
    releaseReason = why;
    releasedAt = at;
    releasedBy = by;
  }

  LegalHold toHold() {
    return new LegalHold(
        id,
        site,
        subject,
        words(fields),
        words(categories),
        kind,
        document,
        reason,
        placedAt,
        placedBy,
        reviewOn,
        reviewedAt,
        reviewedBy,
        releasedAt,
        releasedBy,
        releaseReason,
        version);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }
}
