package io.shouyue.identity.payout;

import java.util.List;

/**
 * What an import did.
 *
 * @param applied lines that had no result before
 * @param repeated lines that had this very result
 * @param errors lines that were passed over
 */
public record PayoutResultsView(int applied, int repeated, List<LineError> errors) {
  /**
   * A line that was passed over.
   *
   * @param line of the file, the heading being 1
   * @param code {@code reference-unknown}, {@code outcome-unknown} or {@code outcome-contradicts}
   */
  public record LineError(int line, String code, String message) {
    static LineError of(int line, String code) {
      return new LineError(
          line,
          code,
          switch (code) {
            case "reference-unknown" -> "编号不属于此批次 / The batch has no line of this reference";
            case "outcome-unknown" -> "结果须为成功或失败 / The outcome is neither paid nor failed";
            default -> "与先前导入的结果矛盾 / This contradicts the result imported before";
          });
    }
  }
}
