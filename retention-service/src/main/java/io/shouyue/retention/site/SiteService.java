package io.shouyue.retention.site;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** Registers sites and keeps their retention rules. */
@ApplicationScoped
public class SiteService {

  private final SiteRepository sites;
  private final RetentionRuleRepository rules;
  private final LegalClock clock;
  private final Acts acts;

  SiteService(SiteRepository sites, RetentionRuleRepository rules, LegalClock clock, Acts acts) {
    this.sites = sites;
    this.rules = rules;
    this.clock = clock;
    this.acts = acts;
  }

  /** Registers or updates a site; a new one starts with the default rule. Idempotent. */
  @Transactional
  public void register(Site site) {
    sites.put(site);
    if (rules.current(site.code()).isEmpty()) {
      rules.insert(site.code(), DefaultRule.load(), Actor.SYSTEM.id(), clock.now());
    }
  }

  /** Fails with not-found when nobody registered the site. */
  public Site require(String code) {
    return sites.one(code).orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  /** The codes of all sites. */
  public List<String> codes() {
    return sites.codes();
  }

  public RetentionRule rule(String site) {
    return rules.current(site).orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  public RetentionRule rule(String site, int version) {
    return rules
        .version(site, version)
        .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  /** Makes the next version; cancellations under way keep to theirs. */
  @Transactional
  public RetentionRule change(String site, RetentionRule wanted, Actor actor) {
    RetentionRule next = wanted.withVersion(rule(site).version() + 1);
    if (!rules.insert(site, next, actor.id(), clock.now())) {
      throw new DomainException(CommonError.STALE);
    }
    acts.record(
        site, actor, "retention-rule.changed", "cancellation/" + next.version(), null, null);
    return next;
  }
}
