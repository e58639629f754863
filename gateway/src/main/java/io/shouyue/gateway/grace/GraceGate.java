package io.shouyue.gateway.grace;

import io.shouyue.gateway.error.GatewayError;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.ErrorCode;
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
 * counts. Without one nothing passes but what only ends a processing: taking a cancellation back,
 * and withdrawing a consent, which may hang on nobody else (PIPL 15).
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

  /** Why a call with that person's {@code authorization} may not go on; empty when it may. */
  public Uni<Optional<ErrorCode>> refusal(String authorization, String method, String path) {
    return of(authorization).map(known -> known.refusal(method, path));
  }

  private Uni<Known> of(String authorization) {
    Known last = byToken.getOrDefault(authorization, Known.NOTHING);
    if (last.isYounger(FRESH, clock.now())) {
      return Uni.createFrom().item(last);
    }
    return retention
        .own(authorization)
        .map(Optional::ofNullable)
        .onFailure(CancellationGraces.NoneException.class)
        .recoverWithItem(Optional.empty())
        .map(grace -> remember(authorization, grace))
        .onFailure()
        .invoke(e -> LOG.warnf("grace unknown error=%s", e.getClass().getSimpleName()))
        .onFailure()
        .recoverWithItem(last.isYounger(STALE, clock.now()) ? last : Known.NOTHING);
  }

  private Known remember(String authorization, Optional<CancellationGrace> grace) {
    if (byToken.size() >= MANY) {
      byToken.values().removeIf(one -> !one.isYounger(STALE, clock.now()));
    }
    Known known = new Known(grace, clock.now());
    byToken.put(authorization, known);
    return known;
  }

  private record Known(Optional<CancellationGrace> grace, Instant at) {

    static final Known NOTHING = new Known(Optional.empty(), Instant.EPOCH);

    Optional<ErrorCode> refusal(String method, String path) {
      if (this == NOTHING) {
        return CancellationGrace.onlyEnds(method, path)
            ? Optional.empty()
            : Optional.of(CommonError.UNAVAILABLE);
      }
      return grace
          .filter(one -> !one.allows(method, path))
          .map(refused -> GatewayError.CANCELLATION_PENDING);
    }

    boolean isYounger(Duration age, Instant now) {
      return now.isBefore(at.plus(age));
    }
  }
}
