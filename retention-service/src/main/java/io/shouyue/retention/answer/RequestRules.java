package io.shouyue.retention.answer;

import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.site.SiteService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Which requests a site lets the service answer without a human: all that it can, by default. */
@ApplicationScoped
public class RequestRules {

  /** The types that can be answered from what is held. Cancellation has its own rule. */
  static final Set<RequestType> POSSIBLE =
      Set.of(RequestType.ACCESS, RequestType.COPY, RequestType.CORRECTION, RequestType.EXPLANATION);

  private final PgRequestRuleStore store;
  private final SiteService sites;
  private final LegalClock time;
  private final Acts acts;

  RequestRules(PgRequestRuleStore store, SiteService sites, LegalClock time, Acts acts) {
    this.store = store;
    this.sites = sites;
    this.time = time;
    this.acts = acts;
  }

  boolean isAutomatic(String site, RequestType type) {
    return POSSIBLE.contains(type) && store.newest(site, type).orElse(true);
  }

  Map<RequestType, Boolean> of(String site) {
    Map<RequestType, Boolean> rules = new EnumMap<>(RequestType.class);
    POSSIBLE.forEach(type -> rules.put(type, isAutomatic(site, type)));
    rules.put(RequestType.CANCELLATION, !sites.rule(site).manualReview());
    return rules;
  }

  /** Requests proven from now on go by it; those under way keep their course. */
  @Transactional
  void change(String site, RequestType type, boolean automatic, Actor actor) {
    store.add(site, type, automatic, time.now(), actor.id());
    acts.record(site, actor, "request-rule.changed", "request-rule/" + type, null, null);
  }
}
