package io.shouyue.identity.site;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/** The transactions of making a site; between them lie calls to other systems. */
@ApplicationScoped
class SiteClaims {
  private static final String SECRET_CONTEXT = "site.client_secret";
  private static final int SECRET_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final SiteRepository sites;
  private final DataKeys keys;
  private final AuditTrail audit;
  private final SystemClock clock;

  SiteClaims(SiteRepository sites, DataKeys keys, AuditTrail audit, SystemClock clock) {
    this.sites = sites;
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Takes the code, or finds the same site half made.
   *
   * @throws IdentityException {@link IdentityError#SITE_EXISTS}
   */
  @Transactional(TxType.MANDATORY)
  Site claim(Site wanted) {
    sites.claim(wanted);
    return sites
        .one(wanted.code())
        .filter(site -> !site.ready() && site.saysTheSameAs(wanted))
        .orElseThrow(() -> new IdentityException(IdentityError.SITE_EXISTS));
  }

  /** The client's secret, made and sealed on first use. The site's KEK must exist. */
  @Transactional
  String clientSecret(String code) {
    if (sites.clientSecret(code).isEmpty()) {
      byte[] fresh = randomHex().getBytes(StandardCharsets.US_ASCII);
      sites.keepClientSecret(
          code, keys.seal(code, DataKeys.SITE, RetentionClass.SITE, SECRET_CONTEXT, fresh));
    }
    return keptClientSecret(code).orElseThrow();
  }

  /** The client's secret while it is still kept. */
  Optional<String> keptClientSecret(String code) {
    return sites
        .clientSecret(code)
        .map(secret -> keys.open(code, DataKeys.SITE, RetentionClass.SITE, SECRET_CONTEXT, secret))
        .map(plain -> new String(plain, StandardCharsets.US_ASCII));
  }

  @Transactional
  void ready(String code, String actor) {
    if (sites.ready(code, clock.now())) {
      audit.record(new AuditAct(code, actor, "STAFF", "site.created", code, null, null));
    }
  }

  private static String randomHex() {
    byte[] bits = new byte[SECRET_BYTES];
    RANDOM.nextBytes(bits);
    return HexFormat.of().formatHex(bits);
  }
}
