package io.shouyue.consent.receipt;

import io.shouyue.consent.ledger.LoggedEvent;
import io.shouyue.consent.notice.NoticeContent;
import io.shouyue.platform.id.SubjectId;
import java.time.Instant;
import java.util.List;

/**
 * All a receipt is made of.
 *
 * @param shown the notice that was answered; for a withdrawal, the purposes as they are now
 */
public record ReceiptSource(
    String site,
    SubjectId subject,
    String id,
    ReceiptKind kind,
    Instant issuedAt,
    NoticeContent shown,
    List<LoggedEvent> events) {}
