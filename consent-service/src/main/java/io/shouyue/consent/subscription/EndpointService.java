package io.shouyue.consent.subscription;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.subscription.WebhookEndpoint.SealedSecrets;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Endpoints of a site: made, changed, switched off and on, given new secrets. */
@ApplicationScoped
public class EndpointService {
  private static final String BY_HAND = "by-hand";
  private static final String GONE = "gone";

  private final WebhookEndpointRepository endpoints;
  private final PgDeliveryQueue queue;
  private final WebhookTargets targets;
  private final WebhookSecrets secrets;
  private final SystemClock clock;
  private final ActLog acts;

  /** An endpoint with a secret that is told once. */
  record Made(WebhookEndpoint endpoint, String secret) {}

  EndpointService(
      WebhookEndpointRepository endpoints,
      PgDeliveryQueue queue,
      WebhookTargets targets,
      WebhookSecrets secrets,
      SystemClock clock,
      ActLog acts) {
    this.endpoints = endpoints;
    this.queue = queue;
    this.targets = targets;
    this.secrets = secrets;
    this.clock = clock;
    this.acts = acts;
  }

  /** Makes an endpoint; an address that must not be called is refused. */
  @Transactional
  Made create(String site, EndpointRequest request) {
    targets.check(request.url());
    Instant now = clock.now();
    String secret = WebhookSignature.freshSecret();
    WebhookEndpoint endpoint =
        new WebhookEndpoint(
            site,
            Ids.sequential(IdKind.WEBHOOK_ENDPOINT, now),
            request.url(),
            request.wanted(),
            request.recipient(),
            EndpointState.ACTIVE,
            new SealedSecrets(secrets.seal(site, secret), null, null),
            now,
            null,
            null);
    endpoints.insert(endpoint);
    acts.record(site, "webhook-endpoint.created", endpoint.id());
    return new Made(endpoint, secret);
  }

  /** The site's endpoints. */
  List<WebhookEndpoint> all(String site) {
    return endpoints.all(site);
  }

  /** One of them; {@link CommonError#NOT_FOUND} for another site's. */
  WebhookEndpoint require(String site, String id) {
    return endpoints.one(site, id).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** Changes address and events; what is on its way goes to the new address. */
  @Transactional
  WebhookEndpoint change(String site, String id, EndpointRequest request) {
    targets.check(request.url());
    WebhookEndpoint changed = require(site, id).asAsked(request);
    endpoints.save(changed);
    acts.record(site, "webhook-endpoint.changed", id);
    return changed;
  }

  /**
   * Gives it a new secret. Messages carry signatures of both secrets until the overlap is over, so
   * that the receiver can change when it likes.
   */
  @Transactional
  Made rotate(String site, String id, Duration overlap) {
    WebhookEndpoint present = require(site, id);
    String secret = WebhookSignature.freshSecret();
    SealedSecrets rotated =
        present.secrets().rotated(secrets.seal(site, secret), clock.now().plus(overlap));
    WebhookEndpoint changed = present.with(rotated);
    endpoints.save(changed);
    acts.record(site, "webhook-endpoint.rotated", id);
    return new Made(changed, secret);
  }

  /** Switches it on again; what waited is sent on. */
  @Transactional
  WebhookEndpoint enable(String site, String id) {
    acts.record(site, "webhook-endpoint.enabled", id);
    return save(require(site, id).active());
  }

  /** Switches it off; what it still had to be told waits, what comes meanwhile does not. */
  @Transactional
  WebhookEndpoint disable(String site, String id) {
    acts.record(site, "webhook-endpoint.disabled", id);
    return save(require(site, id).disabled(clock.now(), BY_HAND));
  }

  /** It said itself that it is gone (410): nothing more is sent, what waited is dropped. */
  @Transactional
  void gone(WebhookEndpoint endpoint) {
    save(endpoint.disabled(clock.now(), GONE));
    queue.drop(endpoint);
  }

  /** Removes an endpoint and what it still had to be told. */
  @Transactional
  void delete(String site, String id) {
    if (!endpoints.delete(site, id)) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    acts.record(site, "webhook-endpoint.deleted", id);
  }

  private WebhookEndpoint save(WebhookEndpoint changed) {
    endpoints.save(changed);
    return changed;
  }
}
