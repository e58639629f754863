package io.shouyue.identity.site;

import java.util.Optional;

/** A site and, for a week after it was made, the secret of its client. */
public record MadeSite(Site site, Optional<String> clientSecret) {
  @Override
  public String toString() {
    return "MadeSite[" + site.code() + "]";
  }
}
