package io.shouyue.gateway.entry;

import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
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

  /** Whether {@code request} was made by the public name: cookies are bound to it. */
  default boolean isNameOf(HttpServerRequest request) {
    HostAndPort named = request.authority();
    return named != null && url().getAuthority().equalsIgnoreCase(named.toString());
  }

  /** Whether {@code origin} is the very page that {@code request} goes to, by whatever name. */
  default boolean isSameOrigin(String origin, HttpServerRequest request) {
    return origin.equals(origin())
        || origin.equalsIgnoreCase(request.scheme() + "://" + request.authority());
  }

  /** The origin as browsers write it (RFC 6454). */
  default String origin() {
    return url().getScheme() + "://" + url().getAuthority();
  }
}
