package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code assurance}. */
@Entity(name = "Assurance")
@Table(name = "assurance")
@IdClass(AssuranceEntity.Key.class)
class AssuranceEntity {
  /** Primary key. */
  record Key(String site, String subject) {
    static Key of(SubjectRef ref) {
      return new Key(ref.site(), ref.id().value());
    }

    SubjectRef toRef() {
      return new SubjectRef(site, new SubjectId(subject));
    }
  }

  @Id private String site;
  @Id private String subject;
  private String verification;

  @Enumerated(EnumType.STRING)
  private AssuranceLevel level;

  private String method;

  @Column(name = "verified_at")
  private Instant verifiedAt;

  @Column(name = "valid_until")
  private @Nullable Instant validUntil;

  @Column(name = "lapse_told")
  private boolean lapseTold;

  @Column(name = "masked_name_sealed")
  private byte @Nullable [] maskedName;

  @Column(name = "name_sealed")
  private byte @Nullable [] name;

  @Column(name = "id_number_sealed")
  private byte @Nullable [] idNumber;

  @Column(name = "under14_until_sealed")
  private byte @Nullable [] under14Until;

  @Column(name = "adult_from_sealed")
  private byte @Nullable [] adultFrom;

  SubjectRef tellLapse() {
    lapseTold = true;
    return new SubjectRef(site, new SubjectId(subject));
  }

  void dropNames() {
    maskedName = null;
    name = null;
  }

  void dropIdNumber() {
    idNumber = null;
  }

  void dropUnder14Until() {
    under14Until = null;
  }

  void dropAdultFrom() {
    adultFrom = null;
  }

  AssuranceRow toRow() {
    return new AssuranceRow(
        verification,
        level,
        method,
        verifiedAt,
        validUntil,
        maskedName,
        name,
        idNumber,
        under14Until,
        adultFrom);
  }
}
