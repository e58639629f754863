package io.shouyue.consent.notice;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A browser token and the origin it came from. */
final class NoticeTokenRequest extends BaseAuthenticationRequest {
  private final String token;
  private final String origin;

  NoticeTokenRequest(String token, String origin) {
    this.token = token;
    this.origin = origin;
  }

  String token() {
    return token;
  }

  String origin() {
    return origin;
  }
}
