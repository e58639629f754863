package io.shouyue.consent.rate;

import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The rates of a site, counted at most once a minute however many of the staff look: a count reads
 * every answer of the site.
 */
@ApplicationScoped
class ConsentRateService {
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final PgConsentRateStore store;
  private final SystemClock clock;
  private final Map<String, Counted> known = new ConcurrentHashMap<>();

  private record Counted(Instant at, List<ConsentRate> rates) {}

  ConsentRateService(PgConsentRateStore store, SystemClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** By purpose, the newest version first. */
  List<ConsentRate> of(String site) {
    return known.compute(site, (code, counted) -> isFresh(counted) ? counted : count(code)).rates();
  }

  private boolean isFresh(@Nullable Counted counted) {
    return counted != null && clock.now().isBefore(counted.at().plus(FRESH));
  }

  private Counted count(String site) {
    return new Counted(clock.now(), store.count(site));
  }
}
