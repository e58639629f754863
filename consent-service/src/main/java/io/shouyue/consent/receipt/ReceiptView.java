package io.shouyue.consent.receipt;

import java.time.Instant;
import java.util.List;

/** A receipt in a list; the document itself is at {@code /v1/receipts/{id}}. */
public record ReceiptView(
    String id, String subject, ReceiptKind kind, Instant issuedAt, List<String> purposes) {
  static ReceiptView of(Receipt receipt) {
    return new ReceiptView(
        receipt.id(),
        receipt.subject().value(),
        receipt.kind(),
        receipt.issuedAt(),
        receipt.purposes());
  }
}
