package io.shouyue.bench.fault;

import java.time.Instant;

/** What identity-service and the sandbox's bank say of deposits, read without their help. */
final class DepositBook extends ServiceBook {
  private static final String BOTH =
      """
      SELECT count(*) FROM enterprise_verification v
      LEFT JOIN sandbox_payment p ON p.site = v.site AND p.reference = v.id
      WHERE\s""";

  DepositBook(String url, String user, String password) {
    super(url, user, password);
  }

  /** Claimed since then and not yet recorded, whether or not the bank has heard of it. */
  long claimed(Instant since) {
    return count(BOTH + "v.state = 'PAYING' AND v.asked_at >= ?::timestamptz", since.toString());
  }

  /** Of these, those that the bank has paid. */
  long paidUnrecorded(Instant since) {
    return count(
        BOTH + "p.calls > 0 AND v.state = 'PAYING' AND v.asked_at >= ?::timestamptz",
        since.toString());
  }

  /** Has the leases of all open claims be over, as they would be by themselves in two minutes. */
  void endLeases() {
    change(
        """
        UPDATE enterprise_verification SET asked_at = asked_at - interval '1 hour'
        WHERE state IN ('CREATED', 'PAYING')
        """);
  }

  /** Not yet known to be paid or not. */
  long open() {
    return count(BOTH + "v.state IN ('CREATED', 'PAYING')");
  }

  /** Paid by the bank and recorded so. */
  long paid() {
    return count(BOTH + "p.calls = 1 AND v.state = 'PAID'");
  }

  /** Never ordered, and recorded so. */
  long neverPaid() {
    return count(BOTH + "p.calls IS NULL AND v.state = 'PAY_FAILED'");
  }

  /** Ordered from the bank more than once. */
  long twice() {
    return count(BOTH + "p.calls > 1");
  }

  long all() {
    return count(BOTH + "true");
  }
}
