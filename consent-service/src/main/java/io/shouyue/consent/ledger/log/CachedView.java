package io.shouyue.consent.ledger.log;

import org.jboss.resteasy.reactive.RestResponse;

/** Answers that caches may keep: what cannot change, for a year; the newest, for two seconds. */
final class CachedView {
  static final String TEXT = "text/plain;charset=UTF-8";

  private static final String HEADER = "Cache-Control";

  private CachedView() {}

  static <T> RestResponse<T> forEver(T content) {
    return RestResponse.ResponseBuilder.ok(content)
        .header(HEADER, "public, max-age=31536000, immutable")
        .build();
  }

  static <T> RestResponse<T> briefly(T content) {
    return RestResponse.ResponseBuilder.ok(content).header(HEADER, "public, max-age=2").build();
  }
}
