package io.shouyue.platform.data.message.sms;

import io.quarkus.runtime.StartupEvent;
import io.shouyue.platform.data.message.sms.SmsCarrier.Handed;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Sends short messages by the configured carrier. */
@ApplicationScoped
public class ShortMessages {
  private static final Logger LOG = Logger.getLogger(ShortMessages.class);

  private final SmsCarrier carrier;
  private final SmsConfig config;
  private final SystemClock clock;

  ShortMessages(@Any Instance<SmsCarrier> carriers, SmsConfig config, SystemClock clock) {
    this.config = config;
    this.clock = clock;
    this.carrier =
        carriers.stream()
            .filter(one -> one.name().equals(config.carrier()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("there is no SMS carrier " + config.carrier()));
  }

  /** Refuses to start where a service message would go out under a marketing template. */
  void start(@Observes StartupEvent event) {
    Set<String> both = new HashSet<>(config.marketingTemplates().orElse(Set.of()));
    both.retainAll(config.templates().values());
    if (!both.isEmpty()) {
      throw new IllegalStateException("these templates are for marketing: " + both);
    }
  }

  /**
   * Hands the message over. What was refused, or may have been sent, is not tried again.
   *
   * @return what the carrier accepted
   * @throws IllegalStateException when the carrier has not heard of it, so that it is tried later
   */
  public Optional<SentMessage> send(ShortMessage message) {
    return switch (carrier.send(message)) {
      case Handed.Accepted(String reference) ->
          Optional.of(new SentMessage(message.to(), reference, message.template(), clock.now()));
      case Handed.Refused() -> notSent(message, "refused");
      case Handed.Unknown() -> notSent(message, "unknown");
      case Handed.NotTaken() ->
          throw new IllegalStateException("the SMS carrier cannot be reached: " + carrier.name());
    };
  }

  /** Name of the carrier. */
  public String carrier() {
    return carrier.name();
  }

  /** Asks what became of a message. */
  Delivery delivery(SentMessage sent) {
    return carrier.delivery(sent);
  }

  private Optional<SentMessage> notSent(ShortMessage message, String outcome) {
    LOG.warnf(
        "short message not sent carrier=%s template=%s outcome=%s",
        carrier.name(), message.template(), outcome);
    return Optional.empty();
  }
}
