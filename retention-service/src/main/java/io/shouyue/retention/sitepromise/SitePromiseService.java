package io.shouyue.retention.sitepromise;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Makes versions of a site's promises. Requests filed before keep the clocks they have. */
@ApplicationScoped
public class SitePromiseService {

  private final PgSitePromiseStore store;
  private final SitePromises promises;
  private final LegalClock time;
  private final Acts acts;

  SitePromiseService(PgSitePromiseStore store, SitePromises promises, LegalClock time, Acts acts) {
    this.store = store;
    this.promises = promises;
    this.time = time;
    this.acts = acts;
  }

  /**
   * Makes the next version of the promise; the first one when the site has none of that code.
   *
   * @throws RetentionException {@code promise-too-weak} when it stands for a built-in one and gives
   *     people less than law or standard does
   */
  @Transactional
  public SitePromise promise(String site, SitePromise wanted, Actor actor) {
    boolean weak =
        promises
            .builtIn()
            .find(wanted.code())
            .filter(builtIn -> !builtIn.allows(wanted.terms()))
            .isPresent();
    if (weak) {
      throw new RetentionException(RetentionError.PROMISE_TOO_WEAK);
    }
    store.lock(site);
    int version = promises.versions(site, wanted.code()).size() + 1;
    return add(site, wanted.withVersion(version), "promise.made", actor);
  }

  /** Ends the site's own promise; a built-in one of that code is in force again. */
  @Transactional
  public SitePromise retire(String site, String code, Actor actor) {
    store.lock(site);
    SitePromise last =
        promises.versions(site, code).stream()
            .findFirst()
            .filter(own -> !own.retired())
            .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    return add(site, last.retiredAs(last.version() + 1), "promise.retired", actor);
  }

  private SitePromise add(String site, SitePromise next, String action, Actor actor) {
    store.add(site, next, actor.id(), time.now());
    acts.record(site, actor, action, next.code() + "/" + next.version(), null, null);
    return next;
  }
}
