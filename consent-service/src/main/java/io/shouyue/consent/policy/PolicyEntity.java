package io.shouyue.consent.policy;

import io.shouyue.platform.text.LocalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** A row of {@code policy}. */
@Entity(name = "Policy")
@Table(name = "policy")
@IdClass(PolicyEntity.Key.class)
class PolicyEntity {
  /** Primary key. */
  record Key(String site, String document) {}

  @Id private String site;
  @Id private String document;

  @Column(name = "title_zh")
  private String titleZh;

  @Column(name = "title_en")
  private String titleEn;

  static PolicyEntity of(Policy policy) {
    PolicyEntity row = new PolicyEntity();
    row.site = policy.site();
    row.document = policy.document();
    row.titleZh = policy.title().zh();
    row.titleEn = policy.title().en();
    return row;
  }

  Policy toPolicy() {
    return new Policy(site, document, new LocalText(titleZh, titleEn));
  }
}
