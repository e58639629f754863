package io.shouyue.consent.policy;

import io.shouyue.consent.policy.change.MaterialChange;
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

/** A row of {@code policy_version}. */
@Entity(name = "PolicyVersion")
@Table(name = "policy_version")
@IdClass(PolicyVersionEntity.Key.class)
class PolicyVersionEntity {
  /** Primary key. */
  record Key(String site, String document, int version) {}

  @Id private String site;
  @Id private String document;
  @Id private int version;

  @Enumerated(EnumType.STRING)
  private PolicyState state;

  @Version private int revision;

  @Enumerated(EnumType.STRING)
  private PolicyFormat format;

  @Column(name = "text_zh")
  private @Nullable String textZh;

  @Column(name = "text_en")
  private @Nullable String textEn;

  @Enumerated(EnumType.STRING)
  private Significance significance;

  private List<String> changes;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private PolicyDeclaration declaration;

  @JdbcTypeCode(SqlTypes.JSON)
  @Mutability(Immutability.class)
  private @Nullable PolicyEffect effect;

  private List<String> reconsent;

  @Column(name = "effective_from")
  private @Nullable Instant effectiveFrom;

  @Column(name = "published_at")
  private @Nullable Instant publishedAt;

  static PolicyVersionEntity of(PolicyVersion version) {
    PolicyVersionEntity row = new PolicyVersionEntity();
    row.site = version.site();
    row.document = version.document();
    row.version = version.version();
    row.state = version.state();
    row.revision = version.revision();
    row.format = version.format();
    row.textZh = version.text().zh();
    row.textEn = version.text().en();
    row.significance = version.significance();
    row.changes = version.changes().stream().map(Enum::name).toList();
    PolicyEffect effect = version.effect();
    row.declaration = version.declaration();
    row.effect = effect;
    row.reconsent = effect == null ? List.of() : effect.renewal().purposes();
    row.effectiveFrom = version.effectiveFrom();
    row.publishedAt = version.publishedAt();
    return row;
  }

  PolicyVersion toPolicyVersion() {
    return new PolicyVersion(
        site,
        document,
        version,
        state,
        revision,
        format,
        new PolicyText(textZh, textEn),
        significance,
        changes.stream().map(MaterialChange::valueOf).toList(),
        declaration,
        effectiveFrom,
        publishedAt,
        effect);
  }
}
