package io.shouyue.gateway.session;

import io.vertx.core.http.Cookie;

/** Makes a browser forget a cookie. */
final class ForgottenCookie {

  private ForgottenCookie() {}

  /** It must have the path that the cookie was set with. */
  static Cookie of(String name, String path) {
    return Cookie.cookie(name, "").setPath(path).setHttpOnly(true).setMaxAge(0);
  }
}
