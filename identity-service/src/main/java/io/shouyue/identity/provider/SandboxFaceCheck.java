package io.shouyue.identity.provider;

import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Stands in for a vendor while trying things out: its page has buttons instead of a camera. It
 * looks at no face and keeps no image.
 */
@ApplicationScoped
public class SandboxFaceCheck implements FaceCheck {
  /** Where its page is. */
  public static final String PATH = "/public/sandbox/liveness/";

  private static final Duration LASTS = Duration.ofMinutes(30);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 20;

  private final PgSandboxFaceStore store;
  private final ProviderConfig config;
  private final SystemClock clock;

  SandboxFaceCheck(PgSandboxFaceStore store, ProviderConfig config, SystemClock clock) {
    this.store = store;
    this.config = config;
    this.clock = clock;
  }

  /** What the buttons of the page stand for. */
  public enum Outcome {
    PASS,
    NOT_ALIVE,
    OTHER_PERSON,
    GIVE_UP
  }

  @Override
  public String name() {
    return "sandbox";
  }

  @Override
  public Optional<FaceSession> open(FaceOrder order) {
    byte[] bits = new byte[TOKEN_BYTES];
    RANDOM.nextBytes(bits);
    String token = HexFormat.of().formatHex(bits);
    Instant endsAt = clock.now().plus(LASTS);
    store.insert(token, order.reference(), endsAt);
    return Optional.of(
        new FaceSession(token, config.publicUrl().orElse("") + PATH + token, endsAt));
  }

  @Override
  public FaceAnswer find(String token) {
    return store
        .find(token)
        .map(this::answer)
        .orElseGet(() -> FaceAnswer.of(FaceAnswer.Verdict.ENDED));
  }

  /** Whether the page of this session still waits for somebody. */
  public boolean waits(String token) {
    return find(token).verdict() == FaceAnswer.Verdict.PENDING;
  }

  /** Presses a button; only the first press counts. */
  public boolean press(String token, Outcome outcome) {
    return store.decide(token, outcome, clock.now());
  }

  private FaceAnswer answer(PgSandboxFaceStore.Row row) {
    Outcome outcome = row.outcome();
    if (outcome == null) {
      return FaceAnswer.of(
          row.endsAt().isAfter(clock.now())
              ? FaceAnswer.Verdict.PENDING
              : FaceAnswer.Verdict.ENDED);
    }
    String reference = "sandbox-" + row.reference();
    return switch (outcome) {
      case PASS -> new FaceAnswer(FaceAnswer.Verdict.PASSED, null, reference);
      case NOT_ALIVE -> FaceAnswer.failed("not-alive", reference);
      case OTHER_PERSON -> FaceAnswer.failed("face-mismatch", reference);
      case GIVE_UP -> FaceAnswer.of(FaceAnswer.Verdict.ENDED);
    };
  }
}
