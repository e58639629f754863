package io.shouyue.consent.peer;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.logging.Logger;

/**
 * Asks retention-service for the rules it keeps. Whoever asks for rules goes on without them: an
 * answer that does not come is empty and logged.
 */
@ApplicationScoped
public class RetentionPeer {
  private static final Logger LOG = Logger.getLogger(RetentionPeer.class);
  private static final String CANCELLATION = "cancellation";

  private final RetentionClient client;

  protected RetentionPeer(@RestClient RetentionClient client) {
    this.client = client;
  }

  /** The promises in force at that site. */
  public Optional<List<PromiseInForce>> promises(String site) {
    return asked(() -> client.promises(site).promises());
  }

  /** For how many days a cancelled account is held there. */
  public Optional<Integer> holdDays(String site) {
    return asked(() -> client.rules(site).items())
        .flatMap(
            rules -> rules.stream().filter(rule -> rule.code().equals(CANCELLATION)).findFirst())
        .map(HoldRulesView.RuleView::holdDays);
  }

  /** How often each promise of that site was kept, by code; the hold rule is among them. */
  public Optional<Map<String, PromiseFigure>> figures(String site) {
    return asked(() -> client.figures(site).byCode());
  }

  /**
   * Whether that site was issued that certificate.
   *
   * @throws DomainException {@code unavailable} when there is no answer
   */
  public boolean isCertificate(String site, String id) {
    try {
      return client.certificate(site, id).id().equals(id);
    } catch (DomainException none) {
      return false;
    } catch (RuntimeException unanswered) {
      throw new DomainException(CommonError.UNAVAILABLE, List.of(), unanswered);
    }
  }

  private static <T> Optional<T> asked(Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (RuntimeException unreachable) {
      LOG.warnf("retention-service did not answer: %s", unreachable.getClass().getSimpleName());
      return Optional.empty();
    }
  }
}
