package io.shouyue.retention.request;

import io.shouyue.retention.error.RetentionException;
import java.util.Set;

/** The conditions of a transfer to another handler (条例25). */
public interface RequestTransfers {

  /**
   * What may be transferred once every condition is met and a fee, if there is one, is accepted.
   *
   * @return categories that the person gave by consent or for a contract
   * @throws RetentionException portability-condition-unmet, naming each, or fee-open
   */
  Set<String> requireGrantable(Request transfer);

  /**
   * The facts of a refusal, led by the conditions that are not met.
   *
   * @throws RetentionException portability-conditions-met when the check found nothing unmet
   */
  String refusalFacts(Request transfer, String facts);
}
