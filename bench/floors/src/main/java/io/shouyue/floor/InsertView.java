package io.shouyue.floor;

import java.time.Instant;
import java.util.List;

/** Shaped like an answer of {@code POST /v1/consents}; one row was written. */
public record InsertView(String receipt, String subject, List<State> consents) {
  public InsertView {
    consents = List.copyOf(consents);
  }

  /** Shaped like what stands for one purpose. */
  public record State(
      String purpose,
      String state,
      int purposeVersion,
      Policy policy,
      Instant since,
      Instant validUntil,
      String receipt) {}

  /** Shaped like the policy version that it stands under. */
  public record Policy(String document, int version) {}
}
