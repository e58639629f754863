package io.shouyue.identity.payout;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * A line of a batch; holds neither account nor amount.
 *
 * @param number from 1
 * @param reason kebab-case, why it failed
 */
record PayoutLine(
    SubjectRef ref,
    String batch,
    int number,
    String verification,
    @Nullable Outcome outcome,
    @Nullable String reason,
    @Nullable String bankReference) {

  /** What the bank did. */
  enum Outcome {
    PAID,
    FAILED
  }

  static PayoutLine of(ResultSet rs) throws SQLException {
    String outcome = rs.getString("outcome");
    return new PayoutLine(
        new SubjectRef(rs.getString("site"), new SubjectId(rs.getString("subject"))),
        rs.getString("batch"),
        rs.getInt("line"),
        rs.getString("verification"),
        outcome == null ? null : Outcome.valueOf(outcome),
        rs.getString("reason"),
        rs.getString("bank_reference"));
  }
}
