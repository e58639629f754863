package io.shouyue.platform.web.token;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.properties.UnlessBuildProperty;
import io.quarkus.security.identity.SecurityIdentity;
import io.shouyue.platform.time.MonotonicClock;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Tokens that were verified a moment ago, by digest. An entry ends at the token's expiry, after the
 * configured age, when the issuer's keys change, or when there are too many; failures are never
 * remembered. It lives in memory alone, so that a restart verifies everything anew.
 */
@ApplicationScoped
@UnlessBuildProperty(
    name = "shouyue.token-cache.enabled",
    stringValue = "false",
    enableIfMissing = true)
public class VerifiedTokens {
  private static final Duration LONGEST_AGE = Duration.ofMinutes(1);
  private static final String METER = "shouyue.tokens";

  private final SystemClock clock;
  private final Cache<TokenDigest, VerifiedToken> byDigest;
  private final Counter remembered;
  private final Counter verified;

  VerifiedTokens(
      TokenCacheConfig config, SystemClock clock, MonotonicClock elapsed, MeterRegistry meters) {
    if (config.maxAge().compareTo(LONGEST_AGE) > 0) {
      throw new IllegalArgumentException("shouyue.token-cache.max-age is a minute at most");
    }
    this.clock = clock;
    this.byDigest =
        Caffeine.newBuilder()
            .maximumSize(config.maxTokens())
            .expireAfterWrite(config.maxAge())
            .ticker(elapsed::nanos)
            .executor(Runnable::run)
            .build();
    this.remembered = meters.counter(METER, "result", "remembered");
    this.verified = meters.counter(METER, "result", "verified");
  }

  /** The identity behind the token, if it was found valid lately and has not expired since. */
  @Nullable SecurityIdentity find(String token) {
    TokenDigest digest = TokenDigest.of(token);
    VerifiedToken known = byDigest.getIfPresent(digest);
    if (known == null) {
      return null;
    }
    if (!clock.now().isBefore(known.expiresAt())) {
      byDigest.invalidate(digest);
      return null;
    }
    remembered.increment();
    return known.identity();
  }

  /** Remembers a token that was verified just now. */
  void remember(String token, VerifiedToken valid) {
    verified.increment();
    byDigest.put(TokenDigest.of(token), valid);
  }

  /** Forgets everything: each token is verified again. */
  void forget() {
    byDigest.invalidateAll();
  }

  /** How many tokens are remembered. */
  long size() {
    byDigest.cleanUp();
    return byDigest.estimatedSize();
  }
}
