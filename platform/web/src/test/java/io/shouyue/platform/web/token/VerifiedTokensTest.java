package io.shouyue.platform.web.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {
  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final SecurityIdentity HOLDER =
      QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal("site-demo")).build();

  private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
  private final AtomicLong elapsed = new AtomicLong();
  private final VerifiedTokens tokens = tokens(Duration.ofSeconds(60), 3);

  @Test
  void rememberedTokenNamesItsHolder() {
    tokens.remember("a.b.c", until(NOW.plusSeconds(300)));

    assertThat(tokens.find("a.b.c")).isSameAs(HOLDER);
  }

  @Test
  void anotherSignatureIsAnotherToken() {
    tokens.remember("a.b.c", until(NOW.plusSeconds(300)));

    assertThat(tokens.find("a.b.d")).isNull();
    assertThat(tokens.find("a.b.c ")).isNull();
    assertThat(tokens.find("")).isNull();
  }

  @Test
  void tokenEndsAtTheInstantOfItsExpiry() {
    tokens.remember("a.b.c", until(NOW.plusSeconds(10)));

    now.set(NOW.plusSeconds(10).minusNanos(1));
    assertThat(tokens.find("a.b.c")).isSameAs(HOLDER);
    now.set(NOW.plusSeconds(10));
    assertThat(tokens.find("a.b.c")).isNull();
    now.set(NOW);
    assertThat(tokens.find("a.b.c")).as("gone even if the clock steps back").isNull();
  }

  @Test
  void tokenIsVerifiedAgainAfterTheConfiguredAgeWhateverTheClockSays() {
    tokens.remember("a.b.c", until(NOW.plusSeconds(300)));

    elapsed.set(Duration.ofSeconds(60).toNanos() - 1);
    assertThat(tokens.find("a.b.c")).isSameAs(HOLDER);
    elapsed.set(Duration.ofSeconds(60).toNanos());
    assertThat(tokens.find("a.b.c")).isNull();
  }

  @Test
  void noMoreTokensAreHeldThanConfigured() {
    for (int i = 0; i < 100; i++) {
      tokens.remember("token-" + i, until(NOW.plusSeconds(300)));
    }

    assertThat(tokens.size()).isLessThanOrEqualTo(3);
  }

  @Test
  void forgettingLeavesNothing() {
    tokens.remember("a.b.c", until(NOW.plusSeconds(300)));

    tokens.forget();

    assertThat(tokens.find("a.b.c")).isNull();
    assertThat(tokens.size()).isZero();
  }

  @Test
  void moreThanAMinuteIsNotAccepted() {
    assertThatThrownBy(() -> tokens(Duration.ofSeconds(61), 3))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anotherKeySetEndsEverythingAndTheSameOneNothing() {
    KeySetWatch watch = new KeySetWatch(tokens);
    watch.seen("{\"keys\":[1]}");
    tokens.remember("a.b.c", until(NOW.plusSeconds(300)));

    watch.seen("{\"keys\":[1]}");
    assertThat(tokens.find("a.b.c")).isSameAs(HOLDER);
    watch.seen("{\"keys\":[2]}");
    assertThat(tokens.find("a.b.c")).isNull();
  }

  private static VerifiedToken until(Instant expiry) {
    return new VerifiedToken(HOLDER, expiry);
  }

  private VerifiedTokens tokens(Duration maxAge, int maxTokens) {
    return new VerifiedTokens(
        new Settings(maxAge, maxTokens), now::get, elapsed::get, new SimpleMeterRegistry());
  }

  private record Settings(Duration maxAge, int maxTokens) implements TokenCacheConfig {
    @Override
    public boolean enabled() {
      return true;
    }
  }
}
