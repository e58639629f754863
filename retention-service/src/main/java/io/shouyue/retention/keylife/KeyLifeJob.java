package io.shouyue.retention.keylife;

import io.shouyue.platform.data.jobs.RecurringJob;
import io.shouyue.platform.keys.Keks;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/** Looks after the KEK of each site and the suite's own. One that fails waits for the next turn. */
@ApplicationScoped
public class KeyLifeJob implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(KeyLifeJob.class);

  private final SiteService sites;
  private final KeyLifeService keys;

  KeyLifeJob(SiteService sites, KeyLifeService keys) {
    this.sites = sites;
    this.keys = keys;
  }

  @Override
  public String name() {
    return "key-life";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  @Override
  public void run() {
    Stream.concat(Stream.of(Keks.PLATFORM), sites.codes().stream()).forEach(this::look);
  }

  private void look(String site) {
    try {
      keys.rotateWhenDue(site);
      keys.trim(site);
    } catch (RuntimeException failed) {
      LOG.warnf(
          "key life not looked after site=%s error=%s", site, failed.getClass().getSimpleName());
    }
  }
}
