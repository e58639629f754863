package io.shouyue.gateway.entry;

import io.vertx.core.MultiMap;
import jakarta.inject.Singleton;
import java.util.Map;

/** Headers that every answer carries, whoever wrote it. */
@Singleton
public class SecurityHeaders {

  /** For answers that are no page of ours: data are not run, framed or styled. */
  static final String DATA_POLICY =
      "default-src 'none'; img-src 'self' data:; style-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private static final Map<String, String> ALWAYS =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "X-Frame-Options", "DENY",
          "Referrer-Policy", "same-origin",
          "Cross-Origin-Opener-Policy", "same-origin",
          "Permissions-Policy", "camera=(self), geolocation=(), microphone=(), payment=()");

  private final boolean secure;

  SecurityHeaders(PublicUrl publicUrl) {
    this.secure = publicUrl.isSecure();
  }

  /** Adds them; a page's own Content-Security-Policy stays. */
  public void writeTo(MultiMap headers) {
    ALWAYS.forEach(headers::set);
    if (!headers.contains("Content-Security-Policy")) {
      headers.set("Content-Security-Policy", DATA_POLICY);
    }
    if (secure) {
      headers.set("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }
}
