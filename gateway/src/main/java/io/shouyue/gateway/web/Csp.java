package io.shouyue.gateway.web;

import jakarta.inject.Singleton;
import java.net.URI;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The Content-Security-Policy of pages: scripts are files of ours, styles too, or they carry the
 * nonce of this very answer.
 */
@Singleton
class Csp {

  /** Stands in the built pages wherever the nonce belongs. */
  static final String PLACEHOLDER = "__CSP_NONCE__";

  private final String issuer;
  private final SecureRandom random = new SecureRandom();

  Csp(@ConfigProperty(name = "quarkus.oidc.token.issuer") URI issuer) {
    this.issuer = issuer.getScheme() + "://" + issuer.getAuthority();
  }

  /** 128 random bits. */
  String newNonce() {
    byte[] bits = new byte[16];
    random.nextBytes(bits);
    return Base64.getEncoder().encodeToString(bits);
  }

  /**
   * The header for a page with {@code nonce}; forms may lead to Keycloak, which signs people in.
   */
  String header(String nonce) {
    return "default-src 'self'; script-src 'self'; style-src 'self' 'nonce-"
        + nonce
        + "'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; object-src 'none';"
        + " base-uri 'none'; form-action 'self' "
        + issuer
        + "; frame-ancestors 'none'";
  }
}
