package io.shouyue.identity.handoff;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.site.SiteService;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Looks at what a website asks for before anything is done. */
@ApplicationScoped
class HandoffCheckup {
  private static final LocalText VIEWS =
      new LocalText("请填写隐私中心已有的页面", "Name one of the privacy centre's pages");
  private static final LocalText OWN_ORIGIN =
      new LocalText("须为本站登记来源下的网址", "Must be below one of the site's registered origins");
  private static final LocalText NOT_YET =
      new LocalText("登录时间不能晚于现在", "The time of sign-in must not be in the future");

  private final SiteService sites;
  private final HandoffConfig config;
  private final SystemClock clock;

  HandoffCheckup(SiteService sites, HandoffConfig config, SystemClock clock) {
    this.sites = sites;
    this.config = config;
    this.clock = clock;
  }

  /**
   * The wish of {@code request}.
   *
   * @throws DomainException invalid with the field
   * @throws IdentityException {@link IdentityError#LOGIN_NOT_FRESH}
   */
  HandoffWish check(String site, HandoffRequest request, Language language) {
    CentrePage page =
        CentrePage.named(request.view())
            .orElseThrow(() -> invalid("view", "view-unknown", VIEWS, language));
    if (origin(request.returnUrl()).filter(sites.require(site).origins()::contains).isEmpty()) {
      throw invalid("returnUrl", "not-your-origin", OWN_ORIGIN, language);
    }
    Instant now = clock.now();
    if (request.authTime().isAfter(now.plus(config.skew()))) {
      throw invalid("authTime", "future", NOT_YET, language);
    }
    if (request.authTime().isBefore(now.minus(config.siteSessionMaxAge()))) {
      throw new IdentityException(IdentityError.LOGIN_NOT_FRESH);
    }
    return new HandoffWish(page, request.returnUrl(), request.authTime());
  }

  /** Scheme, host and port as browsers write them (RFC 6454 §6.2); empty for what has none. */
  static Optional<String> origin(String url) {
    URI parsed;
    try {
      parsed = URI.create(url);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
    if (parsed.getScheme() == null || parsed.getHost() == null || parsed.getUserInfo() != null) {
      return Optional.empty();
    }
    String scheme = parsed.getScheme().toLowerCase(Locale.ROOT);
    int standard = scheme.equals("https") ? 443 : 80;
    boolean named = parsed.getPort() >= 0 && parsed.getPort() != standard;
    String port = named ? ":" + parsed.getPort() : "";
    return Optional.of(scheme + "://" + parsed.getHost().toLowerCase(Locale.ROOT) + port);
  }

  private static DomainException invalid(
      String field, String code, LocalText rule, Language language) {
    return new DomainException(CommonError.INVALID, new Violation(field, code, rule.in(language)));
  }
}
