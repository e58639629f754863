package io.shouyue.consent.register;

import java.time.Instant;
import java.time.LocalDate;

/** Data that pass on to a successor. */
public record TransferRow(
    String id,
    TransferCause cause,
    String successor,
    String contact,
    LocalDate takesOverOn,
    boolean bound,
    String document,
    Instant recordedAt) {
  static TransferRow of(Transfer transfer) {
    return new TransferRow(
        transfer.id(),
        transfer.cause(),
        transfer.successor(),
        transfer.contact(),
        transfer.takesOverOn(),
        transfer.bound(),
        transfer.document(),
        transfer.recordedAt());
  }
}
