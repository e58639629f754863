package io.shouyue.consent.subscription;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/** Endpoints of a site; their secrets are sealed under the site's key. */
@ApplicationScoped
public class EndpointService {
  private static final String CONTEXT = "webhook_endpoint.secret";

  private final WebhookEndpointRepository endpoints;
  private final WebhookTargets targets;
  private final DataKeys keys;
  private final SystemClock clock;
  private final ActLog acts;

  /** An endpoint just made, with the secret that is told once. */
  record Made(WebhookEndpoint endpoint, String secret) {}

  EndpointService(
      WebhookEndpointRepository endpoints,
      WebhookTargets targets,
      DataKeys keys,
      SystemClock clock,
      ActLog acts) {
    this.endpoints = endpoints;
    this.targets = targets;
    this.keys = keys;
    this.clock = clock;
    this.acts = acts;
  }

  /** Makes an endpoint; an address that must not be called is refused. */
  @Transactional
  Made create(String site, EndpointRequest request) {
    targets.check(request.url());
    Instant now = clock.now();
    String secret = WebhookSignature.freshSecret();
    byte[] sealed =
        keys.seal(
            site,
            DataKeys.SITE,
            RetentionClass.SITE,
            CONTEXT,
            secret.getBytes(StandardCharsets.UTF_8));
    WebhookEndpoint endpoint =
        new WebhookEndpoint(
            site,
            Ids.sequential(IdKind.WEBHOOK_ENDPOINT, now),
            request.url(),
            request.wanted(),
            EndpointState.ACTIVE,
            sealed,
            now);
    endpoints.insert(endpoint);
    acts.record(site, "webhook-endpoint.created", endpoint.id());
    return new Made(endpoint, secret);
  }

  /** The site's endpoints. */
  List<WebhookEndpoint> all(String site) {
    return endpoints.all(site);
  }

  /** Removes an endpoint and what it still had to be told. */
  @Transactional
  void delete(String site, String id) {
    if (!endpoints.delete(site, id)) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    acts.record(site, "webhook-endpoint.deleted", id);
  }

  /** The endpoint's secret in clear, for signing. */
  String secret(WebhookEndpoint endpoint) {
    byte[] plain =
        keys.open(
            endpoint.site(), DataKeys.SITE, RetentionClass.SITE, CONTEXT, endpoint.secretSealed());
    return new String(plain, StandardCharsets.UTF_8);
  }
}
