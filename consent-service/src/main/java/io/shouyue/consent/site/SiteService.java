package io.shouyue.consent.site;

import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** The sites this service works for. */
@ApplicationScoped
public class SiteService {
  private final SiteRepository repository;
  private final SystemClock clock;

  SiteService(SiteRepository repository, SystemClock clock) {
    this.repository = repository;
    this.clock = clock;
  }

  /** Makes the site known, or changes what is known of it. */
  @Transactional
  public void put(Site site) {
    repository.put(site, clock.now());
  }

  /** The site; {@link CommonError#NOT_FOUND} when nobody told us of it. */
  public Site require(String code) {
    return find(code).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** The site, if anybody told us of it. */
  public Optional<Site> find(String code) {
    return repository.one(code);
  }

  /** Every site, by code. */
  public List<Site> all() {
    return repository.all();
  }
}
