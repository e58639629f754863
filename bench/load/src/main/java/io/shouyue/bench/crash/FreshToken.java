package io.shouyue.bench.crash;

import io.shouyue.stack.StackException;
import java.time.Duration;
import java.util.function.Supplier;

/** A token that is renewed in good time; while Keycloak has no database the old one goes on. */
final class FreshToken implements Supplier<String> {
  private static final Duration AGE = Duration.ofMinutes(2);

  private final Supplier<String> issue;
  private String token;
  private long issuedAt = System.nanoTime();

  FreshToken(Supplier<String> issue) {
    this.issue = issue;
    this.token = issue.get();
  }

  @Override
  public synchronized String get() {
    if (System.nanoTime() - issuedAt > AGE.toNanos()) {
      renew();
    }
    return token;
  }

  private void renew() {
    try {
      token = issue.get();
      issuedAt = System.nanoTime();
    } catch (StackException later) {
      // Asked again at the next call.
    }
  }
}
