package io.shouyue.gateway.entry;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where people reach the suite. */
@ConfigMapping(prefix = "shouyue.public")
public interface PublicUrl {

  /** Scheme, host and port, without a path: {@code https://privacy.example.com}. */
  URI url();

  /** Whether people come by TLS, ended here or in front of us. */
  default boolean isSecure() {
    return "https".equals(url().getScheme());
  }

  /** The origin as browsers write it (RFC 6454). */
  default String origin() {
    return url().getScheme() + "://" + url().getAuthority();
  }
}
