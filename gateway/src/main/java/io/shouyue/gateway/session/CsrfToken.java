package io.shouyue.gateway.session;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * The token that an unsafe call with a session cookie must bring in {@value #HEADER}. It belongs to
 * the session, and a page of another origin can neither read nor send it.
 */
@Singleton
public class CsrfToken {

  /** The request header. */
  public static final String HEADER = "X-CSRF-Token";

  private final SessionKeys keys;

  CsrfToken(SessionKeys keys) {
    this.keys = keys;
  }

  /** The token of the session with this cookie; the same as long as the session lasts. */
  public String of(String cookie) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(keys.derive("csrf", cookie));
  }

  /** Compares in constant time. */
  public boolean matches(String cookie, @Nullable String given) {
    return given != null
        && MessageDigest.isEqual(
            of(cookie).getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
