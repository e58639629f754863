package io.shouyue.consent.subscription;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.subscription.WebhookEndpoint.SealedSecrets;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;
import java.util.stream.Stream;

/** Endpoints out of a site and into it again. */
@ApplicationScoped
public class EndpointExchange {
  private static final String IMPORTED = "imported";

  private final WebhookEndpointRepository endpoints;
  private final WebhookTargets targets;
  private final WebhookSecrets secrets;
  private final SystemClock clock;

  EndpointExchange(
      WebhookEndpointRepository endpoints,
      WebhookTargets targets,
      WebhookSecrets secrets,
      SystemClock clock) {
    this.endpoints = endpoints;
    this.targets = targets;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** The site's endpoints, oldest first. */
  public Stream<EndpointSetting> all(String site) {
    return endpoints.all(site).stream().map(EndpointSetting::of);
  }

  /** The endpoint of that id. */
  public Optional<EndpointSetting> find(EndpointSetting stated) {
    return endpoints.one(stated.site(), stated.id()).map(EndpointSetting::of);
  }

  /**
   * Makes it, switched off: nobody knows its secret until it is given a new one. {@link
   * CommonError#INVALID} for an address that must not be called and for what could not be asked
   * for.
   */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(EndpointSetting stated) {
    EndpointRequest asked = new EndpointRequest(stated.url(), stated.events(), stated.recipient());
    if (!Ids.is(IdKind.WEBHOOK_ENDPOINT, stated.id()) || !asked.isKnown()) {
      throw new ConsentException(CommonError.INVALID);
    }
    targets.check(stated.url());
    String secret = WebhookSignature.freshSecret();
    endpoints.insert(
        new WebhookEndpoint(
            stated.site(),
            stated.id(),
            stated.url(),
            asked.wanted(),
            stated.recipient(),
            EndpointState.DISABLED,
            new SealedSecrets(secrets.seal(stated.site(), secret), null, null),
            stated.createdAt(),
            clock.now(),
            IMPORTED));
  }
}
