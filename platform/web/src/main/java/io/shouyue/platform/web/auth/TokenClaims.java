package io.shouyue.platform.web.auth;

import io.quarkus.security.identity.SecurityIdentity;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import java.util.List;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * What an access token says of its holder, read once for each token. A claim that the token lacks
 * is null; whoever needs it refuses the call.
 *
 * @param user pseudonymous id of the user or of the service account ({@code sub})
 * @param name how staff are called; people's tokens have none
 * @param client the OAuth client that got the token ({@code azp})
 * @param site the one site of a site's or a person's token
 * @param subject the person at that site
 * @param sites those that a staff token reaches
 * @param authTime when the person last proved who they are, in seconds since 1970
 */
public record TokenClaims(
    @Nullable String user,
    @Nullable String name,
    @Nullable String client,
    @Nullable String site,
    @Nullable String subject,
    List<String> sites,
    @Nullable Long authTime) {
  /** The attribute of an identity that carries its claims. */
  public static final String ATTRIBUTE = "shouyue.token-claims";

  public TokenClaims {
    sites = List.copyOf(sites);
  }

  /**
   * The claims of an identity that an access token stands behind.
   *
   * @throws DomainException forbidden, when none does
   */
  static TokenClaims of(SecurityIdentity identity) {
    TokenClaims known = identity.getAttribute(ATTRIBUTE);
    if (known != null) {
      return known;
    }
    if (identity.getPrincipal() instanceof JsonWebToken token) {
      return of(token);
    }
    throw new DomainException(CommonError.FORBIDDEN);
  }

  /** Reads a token that was verified. */
  public static TokenClaims of(JsonWebToken token) {
    return new TokenClaims(
        token.getSubject(),
        text(token, "name"),
        text(token, "azp"),
        text(token, "site"),
        text(token, "subject"),
        sites(token),
        seconds(token));
  }

  private static @Nullable String text(JsonWebToken token, String name) {
    @Nullable Object value = token.getClaim(name);
    return value == null ? null : value.toString();
  }

  private static List<String> sites(JsonWebToken token) {
    @Nullable JsonArray claim = token.getClaim("sites");
    return claim == null
        ? List.of()
        : claim.getValuesAs(JsonString.class).stream().map(JsonString::getString).toList();
  }

  private static @Nullable Long seconds(JsonWebToken token) {
    @Nullable Object value = token.getClaim("auth_time");
    return value == null ? null : (Long) Long.parseLong(value.toString());
  }
}
