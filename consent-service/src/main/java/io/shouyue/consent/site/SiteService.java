package io.shouyue.consent.site;

import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The sites this service works for. */
@ApplicationScoped
public class SiteService {
  private final PgSiteStore store;
  private final SystemClock clock;

  SiteService(PgSiteStore store, SystemClock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Makes the site known, or changes what is known of it. */
  @Transactional
  public void put(Site site) {
    store.put(site, clock.now());
  }

  /** The site; {@link CommonError#NOT_FOUND} when nobody told us of it. */
  public Site require(String code) {
    return store.find(code).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** Every site, by code. */
  public List<Site> all() {
    return store.all();
  }
}
