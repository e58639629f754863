package io.shouyue.consent.receipt;

import io.shouyue.consent.eraser.Eraser;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Lets go of receipts with the evidence they are part of. */
@ApplicationScoped
public class ReceiptPart implements SubjectPart {
  private final PgReceiptStore store;
  private final Eraser eraser;

  ReceiptPart(PgReceiptStore store, Eraser eraser) {
    this.store = store;
    this.eraser = eraser;
  }

  @Override
  public Map<String, Long> eraseEvidence(Subject subject) {
    long gone =
        eraser.run(
            "DELETE FROM receipt WHERE site = :site AND subject = :subject",
            subject.site(),
            subject.id().value());
    return Map.of("receipts", gone);
  }

  @Override
  public Map<String, Long> kept(Subject subject) {
    return Map.of("receipts", store.count(subject.site(), subject.id()));
  }
}
