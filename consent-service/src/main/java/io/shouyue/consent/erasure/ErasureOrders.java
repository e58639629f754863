package io.shouyue.consent.erasure;

import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;

/** Opens erasure plans: retention-service hears of every category that is due. */
@ApplicationScoped
public class ErasureOrders {
  static final String TOPIC = "erasure-order";

  private final Outbox outbox;

  ErasureOrders(Outbox outbox) {
    this.outbox = outbox;
  }

  /**
   * Remembers, in the caller's transaction, to tell what is due. Nothing is sent when nothing is.
   *
   * @param recordRef names the cause; the same one told twice opens one plan
   */
  public void open(
      String site,
      SubjectId subject,
      ErasureOutlook outlook,
      String trigger,
      String recordRef,
      Instant at) {
    if (outlook.due().isEmpty()) {
      return;
    }
    List<RetentionEvent> events =
        outlook.due().stream()
            .map(
                due ->
                    new RetentionEvent(
                        new RetentionEvent.Subject(subject.value()),
                        due.category(),
                        trigger,
                        at,
                        recordRef,
                        due.eraseBy()))
            .toList();
    outbox.append(TOPIC, orderingKey(subject), new ErasureOrder(site, events));
  }

  /** Of its own, so that the site's webhooks never wait for retention-service. */
  private static String orderingKey(SubjectId subject) {
    return subject.value() + "/erasure";
  }
}
