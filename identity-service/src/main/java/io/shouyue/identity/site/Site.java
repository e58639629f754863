package io.shouyue.identity.site;

import io.shouyue.platform.text.LocalText;
import java.util.List;

/**
 * A website.
 *
 * @param contact how people reach the controller; published
 * @param origins scheme, host and port of pages that may call from a browser
 * @param publishableKey names the site in calls from browsers; no secret
 * @param ready whether key, client and the other services know it
 */
public record Site(
    String code,
    LocalText name,
    String contact,
    List<String> origins,
    IdentityRegister identityRegister,
    String publishableKey,
    boolean ready) {
  public Site {
    origins = List.copyOf(origins);
  }

  /** Whether this is the same site but for what was made here: key and readiness. */
  boolean saysTheSameAs(Site other) {
    return code.equals(other.code)
        && name.equals(other.name)
        && contact.equals(other.contact)
        && origins.equals(other.origins)
        && identityRegister == other.identityRegister;
  }
}
