package io.shouyue.consent.visitor;

import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.Standing;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the link did.
 *
 * @param receipt tells the person of what became theirs; null when nothing did
 * @param taken answers of the visitor that are the account's now
 * @param withdrawn consents of the account that a newer no of the visitor took back
 */
public record LinkView(
    String subject,
    String visitor,
    @Nullable String receipt,
    List<TakenView> taken,
    List<String> withdrawn) {

  /** One answer. */
  public record TakenView(String purpose, EventType state) {
    static TakenView of(Standing standing) {
      return new TakenView(standing.purpose(), standing.state());
    }
  }
}
