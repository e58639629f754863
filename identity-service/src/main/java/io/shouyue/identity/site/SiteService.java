package io.shouyue.identity.site;

import io.shouyue.identity.keycloak.SiteClients;
import io.shouyue.identity.peer.SiteAnnouncer;
import io.shouyue.identity.peer.SiteNotice;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.keys.Keks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Makes sites and finds them. */
@ApplicationScoped
public class SiteService {
  private final SiteRepository sites;
  private final PgIdentityRegisterStore registers;
  private final SiteClaims claims;
  private final Keks keks;
  private final SiteClients clients;
  private final SiteAnnouncer announcer;

  SiteService(
      SiteRepository sites,
      PgIdentityRegisterStore registers,
      SiteClaims claims,
      Keks keks,
      SiteClients clients,
      SiteAnnouncer announcer) {
    this.sites = sites;
    this.registers = registers;
    this.claims = claims;
    this.keks = keks;
    this.clients = clients;
    this.announcer = announcer;
  }

  /**
   * Takes the site's code in the caller's transaction; the same site half made is found again.
   *
   * @return the code
   */
  public String claim(Site wanted) {
    return claims.claim(wanted).code();
  }

  /**
   * Does what is missing of a claimed site: KEK, client, telling the others. Each step is
   * idempotent, so a crash or a failure anywhere is mended by the same POST again.
   *
   * @param actor who makes it, for the audit trail
   */
  public MadeSite finish(String code, String actor) {
    Site site = require(code);
    if (site.ready()) {
      return new MadeSite(site, claims.keptClientSecret(code));
    }
    keks.create(code);
    String secret = claims.clientSecret(code);
    clients.ensure(code, secret);
    announcer.announce(notice(site));
    claims.ready(code, actor);
    return new MadeSite(site, Optional.of(secret));
  }

  /**
   * The site of this code.
   *
   * @throws DomainException not-found
   */
  public Site require(String code) {
    return sites.one(code).orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  /**
   * Whether the site keeps names and numbers of verified people, sealed, as its duty is.
   *
   * @throws DomainException not-found
   */
  public boolean sealsIdentities(String code) {
    return registers.find(code).orElseThrow(() -> new DomainException(CommonError.NOT_FOUND))
        == IdentityRegister.SEALED;
  }

  private static SiteNotice notice(Site site) {
    return new SiteNotice(
        site.code(),
        site.name(),
        site.contact(),
        site.origins(),
        site.publishableKey(),
        site.identityRegister().name());
  }
}
