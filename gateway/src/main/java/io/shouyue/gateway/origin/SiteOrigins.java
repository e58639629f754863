package io.shouyue.gateway.origin;

import io.shouyue.platform.time.SystemClock;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * The origins that sites have registered, as consent-service tells them. Read again after {@link
 * #FRESH}; if that fails the last answer counts for {@link #STALE}, then no origin may call.
 */
@ApplicationScoped
public class SiteOrigins {

  static final Duration FRESH = Duration.ofSeconds(3);
  static final Duration STALE = Duration.ofMinutes(2);
  private static final Logger LOG = Logger.getLogger(SiteOrigins.class);

  private final ConsentSites consent;
  private final SystemClock clock;
  private volatile Known known = new Known(List.of(), Instant.EPOCH);

  SiteOrigins(@RestClient ConsentSites consent, SystemClock clock) {
    this.consent = consent;
    this.clock = clock;
  }

  /** Whether {@code origin} belongs to {@code site}, or, without a site, to any. */
  public Uni<Boolean> allows(String origin, String site) {
    return sites()
        .map(
            all ->
                all.stream()
                    .filter(one -> site.isEmpty() || one.code().equals(site))
                    .anyMatch(one -> one.origins().contains(origin)));
  }

  private Uni<List<SitesView.Site>> sites() {
    Known last = known;
    if (last.isYounger(FRESH, clock.now())) {
      return Uni.createFrom().item(last.sites());
    }
    return consent
        .list()
        .map(this::remember)
        .onFailure()
        .invoke(e -> LOG.warnf("sites unknown error=%s", e.getClass().getSimpleName()))
        .onFailure()
        .recoverWithItem(() -> last.isYounger(STALE, clock.now()) ? last.sites() : List.of());
  }

  private List<SitesView.Site> remember(SitesView answer) {
    known = new Known(answer.items(), clock.now());
    return answer.items();
  }

  private record Known(List<SitesView.Site> sites, Instant at) {

    boolean isYounger(Duration age, Instant now) {
      return now.isBefore(at.plus(age));
    }
  }
}
