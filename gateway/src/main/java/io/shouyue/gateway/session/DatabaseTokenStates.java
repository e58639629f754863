package io.shouyue.gateway.session;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.oidc.OidcRequestContext;
import io.quarkus.oidc.OidcTenantConfig;
import io.quarkus.oidc.TokenStateManager;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a session's tokens in the database; the cookie holds 256 random bits. Refreshed tokens stay
 * under the same cookie, so that calls which run side by side do not lose their session.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class DatabaseTokenStates implements TokenStateManager {

  /** Set by quarkus-oidc before it asks for a state: the cookie's lifetime in seconds. */
  private static final String MAX_AGE = "session-max-age";

  private static final String REPLACED = DatabaseTokenStates.class.getName() + ".replaced";
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration GRACE = Duration.ofSeconds(20);

  private final TokenStateStore store;
  private final SealedTokens sealed;
  private final ObjectMapper json;
  private final SecureRandom random = new SecureRandom();

  DatabaseTokenStates(TokenStateStore store, SealedTokens sealed, ObjectMapper json) {
    this.store = store;
    this.sealed = sealed;
    this.json = json;
  }

  @Override
  public Uni<String> createTokenState(
      RoutingContext call,
      OidcTenantConfig config,
      AuthorizationCodeTokens tokens,
      OidcRequestContext<String> context) {
    return context.runBlocking(() -> create(call, tokens));
  }

  @Override
  public Uni<AuthorizationCodeTokens> getTokens(
      RoutingContext call,
      OidcTenantConfig config,
      String cookie,
      OidcRequestContext<AuthorizationCodeTokens> context) {
    return context.runBlocking(
        () ->
            store
                .find(SessionKeys.hash(cookie))
                .map(found -> sealed.open(cookie, found))
                .orElseThrow(AuthenticationFailedException::new));
  }

  /** Called before a refresh as well as at the end, so the state only retires. */
  @Override
  public Uni<Void> deleteTokens(
      RoutingContext call,
      OidcTenantConfig config,
      String cookie,
      OidcRequestContext<Void> context) {
    call.put(REPLACED, cookie);
    return context.runBlocking(
        () -> {
          store.retire(SessionKeys.hash(cookie), GRACE);
          return null;
        });
  }

  private String create(RoutingContext call, AuthorizationCodeTokens tokens) {
    Claims id = Claims.of(tokens.getIdToken(), json);
    TokenOwner owner =
        new TokenOwner(Objects.requireNonNull(id.sid()), Objects.requireNonNull(id.sub()));
    String cookie = sameSession(call.get(REPLACED), owner).orElseGet(this::freshCookie);
    store.put(SessionKeys.hash(cookie), owner, sealed.seal(cookie, tokens), lifetime(call));
    return cookie;
  }

  /**
   * The cookie that the browser has, if its state belongs to the very session of the new tokens.
   */
  private Optional<String> sameSession(@Nullable String replaced, TokenOwner owner) {
    return Optional.ofNullable(replaced)
        .filter(
            cookie -> store.sid(SessionKeys.hash(cookie)).filter(owner.sid()::equals).isPresent());
  }

  private String freshCookie() {
    byte[] bits = new byte[32];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  private static Duration lifetime(RoutingContext call) {
    Long seconds = call.get(MAX_AGE);
    return seconds == null ? SHORTEST : Duration.ofSeconds(seconds);
  }
}
