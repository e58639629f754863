package io.shouyue.consent.purpose;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/** A row of {@code purpose}. The columns beside the definition are those a decision reads. */
@Entity(name = "Purpose")
@Table(name = "purpose")
@IdClass(PurposeEntity.Key.class)
class PurposeEntity {
  /** Primary key. */
  record Key(String site, String code, int version) {}

  @Id private String site;
  @Id private String code;
  @Id private int version;

  @Enumerated(EnumType.STRING)
  private PurposeState state;

  @Version private int revision;

  @Column(name = "legal_basis")
  @Enumerated(EnumType.STRING)
  private LegalBasis legalBasis;

  private List<String> categories;
  private List<String> recipients;
  private List<String> destinations;

  @Column(name = "consent_since")
  private int consentSince;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private PurposeDefinition definition;

  @Column(name = "effective_from")
  private @Nullable Instant effectiveFrom;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  @Column(name = "retired_at")
  private @Nullable Instant retiredAt;

  static PurposeEntity of(Purpose purpose) {
    PurposeDefinition definition = purpose.definition();
    PurposeEntity row = new PurposeEntity();
    row.site = purpose.site();
    row.code = purpose.code();
    row.version = purpose.version();
    row.state = purpose.state();
    row.revision = purpose.revision();
    row.legalBasis = definition.legalBasis();
    row.categories = definition.categories();
    row.recipients = definition.recipientCodes();
    row.destinations = definition.destinationCodes();
    row.consentSince = purpose.consentSince();
    row.definition = definition;
    row.effectiveFrom = purpose.effectiveFrom();
    row.publishedAt = purpose.publishedAt();
    row.retiredAt = purpose.retiredAt();
    return row;
  }

  Purpose toPurpose() {
    return new Purpose(
        site,
        code,
        version,
        state,
        revision,
        consentSince,
        definition,
        effectiveFrom,
        publishedAt,
        retiredAt);
  }
}
