package io.shouyue.platform.web.token;

import io.quarkus.arc.Unremovable;
import io.quarkus.arc.properties.UnlessBuildProperty;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Sees every key set that is fetched from the issuer; when it is another one, nothing counts. */
@ApplicationScoped
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.JWKS)
@UnlessBuildProperty(
    name = "shouyue.token-cache.enabled",
    stringValue = "false",
    enableIfMissing = true)
public class KeySetWatch implements OidcResponseFilter {
  private final VerifiedTokens tokens;
  private final AtomicReference<@Nullable TokenDigest> last = new AtomicReference<>();

  KeySetWatch(VerifiedTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public void filter(OidcResponseContext response) {
    seen(response.responseBody().toString());
  }

  void seen(String keySet) {
    TokenDigest now = TokenDigest.of(keySet);
    TokenDigest before = last.getAndSet(now);
    if (before != null && !before.equals(now)) {
      tokens.forget();
    }
  }
}
