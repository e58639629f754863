package io.shouyue.gateway.origin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One of the few calls that a website's page may make with the visitor's own browser.
 *
 * @param site the site that the path names; empty when a notice token does
 */
record BrowserCall(String site) {

  private static final Pattern PUBLIC_NOTICES = Pattern.compile("/public/([^/]+)/notices");

  static final String HEADERS =
      "Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key,"
          + " Shouyue-Publishable-Key";

  /** What {@code method} on {@code path} is; empty for every other call. */
  static Optional<BrowserCall> of(String method, String path) {
    if (!method.equals("POST")) {
      return Optional.empty();
    }
    if (path.equals("/v1/consents") || path.equals("/v1/withdrawals")) {
      return Optional.of(new BrowserCall(""));
    }
    Matcher notices = PUBLIC_NOTICES.matcher(path);
    return notices.matches() ? Optional.of(new BrowserCall(notices.group(1))) : Optional.empty();
  }
}
