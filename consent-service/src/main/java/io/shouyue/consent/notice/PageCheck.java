package io.shouyue.consent.notice;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.site.Site;
import io.shouyue.consent.site.SiteService;
import io.shouyue.platform.error.CommonError;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/** Whether a call without a token comes from one of the site's own pages. */
@ApplicationScoped
public class PageCheck {
  private final SiteService sites;

  PageCheck(SiteService sites) {
    this.sites = sites;
  }

  /**
   * Refuses a page of somebody else's.
   *
   * @param key the site's publishable key
   * @param origin as the browser sends it; a call without one is not a browser's
   * @throws ConsentException {@link CommonError#UNAUTHENTICATED} without the right key, {@link
   *     CommonError#FORBIDDEN} from an origin that is not the site's
   */
  void require(String code, @Nullable String key, @Nullable String origin) {
    Site site = sites.require(code);
    if (key == null || !isEqual(site.publishableKey(), key)) {
      throw new ConsentException(CommonError.UNAUTHENTICATED);
    }
    if (origin == null || !site.origins().contains(origin)) {
      throw new ConsentException(CommonError.FORBIDDEN);
    }
  }

  private static boolean isEqual(String known, String given) {
    return MessageDigest.isEqual(
        known.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
