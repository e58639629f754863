package io.shouyue.platform.data.message.sms;

import io.shouyue.platform.data.message.sms.SmsCarrier.Handed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Locale;
import org.jboss.logging.Logger;

/** Sends short messages by the configured carrier. */
@ApplicationScoped
public class ShortMessages {
  private static final Logger LOG = Logger.getLogger(ShortMessages.class);

  private final SmsCarrier carrier;

  ShortMessages(@Any Instance<SmsCarrier> carriers, SmsConfig config) {
    this.carrier =
        carriers.stream()
            .filter(one -> one.name().equals(config.carrier()))
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("there is no SMS carrier " + config.carrier()));
  }

  /**
   * Hands the message over. What was refused, or may have been sent, is not tried again.
   *
   * @throws IllegalStateException when the carrier has not heard of it, so that it is tried later
   */
  public void send(ShortMessage message) {
    Handed handed = carrier.send(message);
    switch (handed) {
      case ACCEPTED -> LOG.debugf("short message handed over carrier=%s", carrier.name());
      case REFUSED, UNKNOWN ->
          LOG.warnf(
              "short message not sent carrier=%s template=%s outcome=%s",
              carrier.name(), message.template(), handed.name().toLowerCase(Locale.ROOT));
      case NOT_TAKEN ->
          throw new IllegalStateException("the SMS carrier cannot be reached: " + carrier.name());
    }
  }
}
