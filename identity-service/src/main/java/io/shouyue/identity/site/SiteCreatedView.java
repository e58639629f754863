package io.shouyue.identity.site;

import io.shouyue.identity.keycloak.SiteClients;
import org.jspecify.annotations.Nullable;

/**
 * A site that was made.
 *
 * @param clientSecret shown here only; a repeat of the same call shows it for a week
 */
public record SiteCreatedView(
    String code, String clientId, @Nullable String clientSecret, String publishableKey) {
  static SiteCreatedView of(MadeSite made) {
    Site site = made.site();
    return new SiteCreatedView(
        site.code(),
        SiteClients.clientId(site.code()),
        made.clientSecret().orElse(null),
        site.publishableKey());
  }

  @Override
  public String toString() {
    return "SiteCreatedView[" + code + "]";
  }
}
