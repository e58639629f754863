package io.shouyue.identity.handoff;

import io.shouyue.identity.site.Site;

/** Where a person came from. */
public record WayBackView(String returnUrl, Name site) {
  /** The website's name in both languages. */
  public record Name(String zh, String en) {}

  static WayBackView of(String returnUrl, Site site) {
    return new WayBackView(returnUrl, new Name(site.name().zh(), site.name().en()));
  }

  @Override
  public String toString() {
    return "WayBackView[redacted]";
  }
}
