package io.shouyue.consent.site;

import java.util.List;

/** What the gateway needs to know of a site to answer a browser. */
public record SiteView(String code, List<String> origins, String publishableKey) {
  static SiteView of(Site site) {
    return new SiteView(site.code(), site.origins(), site.publishableKey());
  }
}
