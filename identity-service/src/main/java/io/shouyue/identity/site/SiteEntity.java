package io.shouyue.identity.site;

import io.shouyue.platform.text.LocalText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of {@code site}. */
@Entity(name = "Site")
@Table(name = "site")
class SiteEntity {
  /** CLAIMED until key, client and the other services know the site. */
  enum State {
    CLAIMED,
    READY
  }

  @Id private String code;

  @Column(name = "name_zh")
  private String nameZh;

  @Column(name = "name_en")
  private String nameEn;

  private String contact;
  private List<String> origins;

  @Column(name = "identity_register")
  @Enumerated(EnumType.STRING)
  private IdentityRegister identityRegister;

  @Column(name = "publishable_key")
  private String publishableKey;

  @Enumerated(EnumType.STRING)
  private State state;

  @Column(name = "client_secret_sealed")
  private byte @Nullable [] clientSecretSealed;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(name = "ready_at")
  private @Nullable Instant readyAt;

  static SiteEntity claimed(Site site, Instant at) {
    SiteEntity row = new SiteEntity();
    row.code = site.code();
    row.nameZh = site.name().zh();
    row.nameEn = site.name().en();
    row.contact = site.contact();
    row.origins = site.origins();
    row.identityRegister = site.identityRegister();
    row.publishableKey = site.publishableKey();
    row.state = State.CLAIMED;
    row.claimedAt = at;
    return row;
  }

  Site toSite() {
    return new Site(
        code,
        new LocalText(nameZh, nameEn),
        contact,
        origins,
        identityRegister,
        publishableKey,
        state == State.READY);
  }
}
