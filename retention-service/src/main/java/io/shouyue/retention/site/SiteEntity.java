package io.shouyue.retention.site;

import io.shouyue.platform.text.LocalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

  @Column(name = "identity_register")
  private String identityRegister;

  static SiteEntity of(Site site) {
    SiteEntity row = new SiteEntity();
    row.code = site.code();
    row.nameZh = site.name().zh();
    row.nameEn = site.name().en();
    row.contact = site.contact();
    row.identityRegister = site.identityRegister();
    return row;
  }

  Site toSite() {
    return new Site(code, new LocalText(nameZh, nameEn), contact, identityRegister);
  }
}
