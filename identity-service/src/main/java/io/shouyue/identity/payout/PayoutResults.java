package io.shouyue.identity.payout;

import io.shouyue.identity.enterprise.DepositPayments;
import io.shouyue.identity.payout.PayoutLine.Outcome;
import io.shouyue.identity.payout.PayoutResultFile.Row;
import io.shouyue.identity.payout.PayoutResultsView.LineError;
import io.shouyue.identity.provider.PayoutAnswer;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Imports result files. A bad line never stops the rest, and a file twice is a file once. */
@ApplicationScoped
class PayoutResults {
  private final PgPayoutStore store;
  private final PgPayoutLineStore lines;
  private final DepositPayments payments;
  private final AuditTrail audit;
  private final LegalClock clock;

  PayoutResults(
      PgPayoutStore store,
      PgPayoutLineStore lines,
      DepositPayments payments,
      AuditTrail audit,
      LegalClock clock) {
    this.store = store;
    this.lines = lines;
    this.payments = payments;
    this.audit = audit;
    this.clock = clock;
  }

  /** Applies the rows to an approved batch; to a closed one only as a repeat. */
  @Transactional
  PayoutResultsView apply(PayoutBatch found, List<Row> rows, String actor) {
    PayoutBatch batch = store.lock(found.site(), found.id()).orElseThrow();
    if (batch.state() != PayoutBatchState.CLOSED) {
      batch.state().require(PayoutBatchState.APPROVED);
    }
    Map<String, PayoutLine> known =
        lines.of(batch).stream()
            .collect(Collectors.toMap(PayoutLine::verification, Function.identity()));
    List<LineError> errors = new ArrayList<>();
    int applied = 0;
    int repeated = 0;
    for (Row row : rows) {
      String error = error(known.get(row.reference()), row);
      if (error != null) {
        errors.add(LineError.of(row.number(), error));
      } else if (apply(known.get(row.reference()), row)) {
        applied++;
      } else {
        repeated++;
      }
    }
    store.closeIfDone(batch, clock.now());
    audit.record(
        new AuditAct(
            batch.site(), actor, "STAFF", "payout-results.imported", batch.id(), null, null));
    return new PayoutResultsView(applied, repeated, errors);
  }

  private static @Nullable String error(@Nullable PayoutLine line, Row row) {
    if (line == null) {
      return "reference-unknown";
    }
    if (row.outcome().isEmpty()) {
      return "outcome-unknown";
    }
    return line.outcome() == null || line.outcome() == row.outcome().get()
        ? null
        : "outcome-contradicts";
  }

  /** Whether the line had no result before. */
  private boolean apply(PayoutLine line, Row row) {
    Outcome outcome = row.outcome().orElseThrow();
    String reason = outcome == Outcome.FAILED ? "bank-refused" : null;
    if (!lines.decide(line, outcome, reason, row.bankReference(), clock.now())) {
      return false;
    }
    payments.settle(
        line.ref(),
        line.verification(),
        outcome == Outcome.PAID
            ? PayoutAnswer.paid(row.bankReference() == null ? line.batch() : row.bankReference())
            : PayoutAnswer.refused("bank-refused"));
    return true;
  }
}
