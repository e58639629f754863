package io.shouyue.consent.site;

import io.shouyue.platform.text.LocalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A row of {@code site}. */
@Entity(name = "Site")
@Table(name = "site")
class SiteEntity {
  @Id private String code;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private String contact;
  private List<String> origins;

  @Column(name = "publishable_key")
  private String publishableKey;

  @Column(name = "identity_register")
  private String identityRegister;

  @Column(name = "updated_at")
  private Instant updatedAt;

  static SiteEntity of(Site site, Instant at) {
    SiteEntity row = new SiteEntity();
    row.code = site.code();
    row.nameZh = site.name().zh();
    row.nameEn = site.name().en();
    row.contact = site.contact();
    row.origins = site.origins();
    row.publishableKey = site.publishableKey();
    row.identityRegister = site.identityRegister();
    row.updatedAt = at;
    return row;
  }

  Site toSite() {
    return new Site(
        code, new LocalText(nameZh, nameEn), contact, origins, publishableKey, identityRegister);
  }
}
