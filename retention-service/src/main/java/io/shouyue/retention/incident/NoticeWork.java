package io.shouyue.retention.incident;

import io.shouyue.platform.data.jobs.SteadyWork;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Tells people of incidents, one after the other, on any number of nodes. */
@ApplicationScoped
public class NoticeWork implements SteadyWork {

  private final NoticeDelivery delivery;

  NoticeWork(NoticeDelivery delivery) {
    this.delivery = delivery;
  }

  @Override
  public String name() {
    return "incident-notices";
  }

  @Override
  public Duration rest() {
    return Duration.ofSeconds(5);
  }

  @Override
  public boolean turn() {
    return delivery.next();
  }
}
