package io.shouyue.identity.site;

import java.util.List;

/** A site as operators and services see it. */
public record SiteView(
    String code,
    Name name,
    String contact,
    List<String> origins,
    String publishableKey,
    IdentityRegister identityRegister,
    boolean ready) {
  /** The name in both languages. */
  public record Name(String zh, String en) {}

  static SiteView of(Site site) {
    return new SiteView(
        site.code(),
        new Name(site.name().zh(), site.name().en()),
        site.contact(),
        site.origins(),
        site.publishableKey(),
        site.identityRegister(),
        site.ready());
  }
}
