package io.shouyue.gateway.grace;

import io.shouyue.platform.time.SystemClock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Lets a person with a cancellation that they may take back do that and nothing else. What
 * retention-service said counts for {@link #FRESH}; while it cannot be asked the last answer
 * counts, and without one the call goes on: nobody's withdrawal of a consent may hang on another
 * service.
 */
@ApplicationScoped
public class GraceGate {

  static final Duration FRESH = Duration.ofSeconds(1);

  /** How long an answer is of use while there is no other: as long as a token at most. */
  static final Duration STALE = Duration.ofMinutes(5);

  /** What has gone stale is forgotten when so many are remembered. */
  private static final int MANY = 10_000;

  private static final Logger LOG = Logger.getLogger(GraceGate.class);

  private final CancellationGraces retention;
  private final SystemClock clock;
  private final Map<String, Known> byToken = new ConcurrentHashMap<>();

  GraceGate(@RestClient CancellationGraces retention, SystemClock clock) {
    this.retention = retention;
    this.clock = clock;
  }

  /** Whether a call with that person's {@code authorization} may go on. */
  public Uni<Boolean> lets(String authorization, String method, String path) {
    return of(authorization).map(grace -> grace.map(one -> one.allows(method, path)).orElse(true));
  }

  private Uni<Optional<CancellationGrace>> of(String authorization) {
    Known last = byToken.getOrDefault(authorization, Known.NOTHING);
    if (last.isYounger(FRESH, clock.now())) {
      return Uni.createFrom().item(last.grace());
    }
    return retention
        .own(authorization)
        .map(Optional::of)
        .onFailure(CancellationGraces.NoneException.class)
        .recoverWithItem(Optional.empty())
        .invoke(grace -> remember(authorization, grace))
        .onFailure()
        .invoke(e -> LOG.warnf("grace unknown error=%s", e.getClass().getSimpleName()))
        .onFailure()
        .recoverWithItem(last.isYounger(STALE, clock.now()) ? last.grace() : Optional.empty());
  }

  private void remember(String authorization, Optional<CancellationGrace> grace) {
    if (byToken.size() >= MANY) {
      byToken.values().removeIf(one -> !one.isYounger(STALE, clock.now()));
    }
    byToken.put(authorization, new Known(grace, clock.now()));
  }

  private record Known(Optional<CancellationGrace> grace, Instant at) {

    static final Known NOTHING = new Known(Optional.empty(), Instant.EPOCH);

    boolean isYounger(Duration age, Instant now) {
      return now.isBefore(at.plus(age));
    }
  }
}
