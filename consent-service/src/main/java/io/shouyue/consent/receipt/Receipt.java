package io.shouyue.consent.receipt;

import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.util.List;

/** A receipt as lists show it, without its sealed content. */
public record Receipt(
    String site,
    SubjectId subject,
    String id,
    ReceiptKind kind,
    Instant issuedAt,
    List<String> purposes) {

  static Receipt of(ReceiptSource source) {
    return new Receipt(
        source.site(),
        source.subject(),
        source.id(),
        source.kind(),
        source.issuedAt(),
        source.purposes());
  }
}
