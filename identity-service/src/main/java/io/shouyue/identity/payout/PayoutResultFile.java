package io.shouyue.identity.payout;

import io.shouyue.identity.payout.PayoutLine.Outcome;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.error.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads the bank's result file, whose headings are configured. */
final class PayoutResultFile {
  private static final Map<String, Outcome> OUTCOMES =
      Map.of(
          "PAID", Outcome.PAID,
          "成功", Outcome.PAID,
          "FAILED", Outcome.FAILED,
          "失败", Outcome.FAILED);
  private static final int LONGEST_REFERENCE = 64;

  private final List<List<String>> rows;
  private final int reference;
  private final int outcome;
  private final int bankReference;

  private PayoutResultFile(List<List<String>> rows, BankFileConfig config) {
    List<String> headings = rows.isEmpty() ? List.of() : rows.getFirst();
    this.rows = rows;
    this.reference = headings.indexOf(config.resultReference());
    this.outcome = headings.indexOf(config.resultOutcome());
    this.bankReference = headings.indexOf(config.resultBankReference());
  }

  /**
   * A row of the file.
   *
   * @param number in the file, the heading being 1
   * @param outcome empty when it is none of the known words
   */
  record Row(
      int number, String reference, Optional<Outcome> outcome, @Nullable String bankReference) {}

  /**
   * The rows.
   *
   * @throws DomainException invalid, when the file is no table or a heading is missing
   */
  static List<Row> read(String text, BankFileConfig config) {
    try {
      return new PayoutResultFile(Csv.read(text), config).read();
    } catch (IllegalArgumentException noTable) {
      throw invalid("file-unreadable", "文件不是有效的 CSV / This is no CSV");
    }
  }

  private List<Row> read() {
    if (reference < 0 || outcome < 0) {
      throw invalid("heading-missing", "缺少表头列 / A heading is missing");
    }
    return IntStream.range(1, rows.size()).mapToObj(i -> row(i + 1, rows.get(i))).toList();
  }

  private Row row(int number, List<String> cells) {
    String bank = bankReference < 0 ? "" : cell(cells, bankReference);
    boolean kept = bank.matches("[A-Za-z0-9_-]{1," + LONGEST_REFERENCE + "}");
    return new Row(
        number,
        cell(cells, reference),
        Optional.ofNullable(OUTCOMES.get(cell(cells, outcome).toUpperCase(Locale.ROOT))),
        kept ? bank : null);
  }

  private static String cell(List<String> cells, int column) {
    return column < cells.size() ? cells.get(column) : "";
  }

  private static DomainException invalid(String code, String message) {
    return new DomainException(CommonError.INVALID, new Violation("", code, message));
  }
}
