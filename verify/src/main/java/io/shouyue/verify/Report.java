package io.shouyue.verify;

import io.shouyue.proof.Verdict;

/**
 * A verdict as lines for people and an exit code for scripts.
 *
 * @param code 0 VALID, 1 INVALID, 3 PENDING (2 is for a wrong call)
 */
record Report(String text, int code) {
  static Report of(Verdict verdict, boolean chinese) {
    return switch (verdict) {
      case Verdict.Valid valid -> new Report("VALID\n" + valid(valid, chinese), 0);
      case Verdict.Pending pending ->
          new Report(
              "PENDING\n"
                  + (chinese
                      ? "内容与承诺一致，日志尚未收录；请稍后重新下载。"
                      : "It is what was committed to; the log has not integrated it yet. Fetch it"
                          + " again later."),
              3);
      case Verdict.Invalid invalid ->
          new Report(
              "INVALID "
                  + invalid.where()
                  + "\n"
                  + (chinese ? invalid.flaw().zh() : invalid.flaw().en()),
              1);
    };
  }

  private static String valid(Verdict.Valid valid, boolean chinese) {
    String witnesses = String.join(", ", valid.witnesses());
    String pattern =
        chinese
            ? "类型 %s，公开日志 %s 第 %d 条（共 %d 条）；见证：%s"
            : "A %s in the log %s, entry %d of %d; witnesses: %s";
    return pattern.formatted(
        valid.type().isEmpty() ? "leaf" : valid.type(),
        valid.state().origin(),
        valid.index() + 1,
        valid.state().size(),
        witnesses.isEmpty() ? "-" : witnesses);
  }
}
