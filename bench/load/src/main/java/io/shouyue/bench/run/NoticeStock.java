package io.shouyue.bench.run;

import io.shouyue.bench.stack.BenchDatabase;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Notices made ahead of a phase; what that takes is told and not part of what is measured. */
final class NoticeStock {
  private final String served;
  private final BenchDatabase database;
  private final PrintStream out;

  /**
   * @param served a notice that the service made; all others are copies of its row
   */
  NoticeStock(String served, BenchDatabase database, PrintStream out) {
    this.served = served;
    this.database = database;
    this.out = out;
  }

  /** The ids of that many notices to be answered. */
  List<String> make(int count) {
    long begun = System.nanoTime();
    List<String> ids = database.copyNotice(served, count);
    database.checkpoint();
    out.println(
        String.format(
            Locale.ROOT, "  %d notices made in %.1f s", count, (System.nanoTime() - begun) / 1e9));
    return ids;
  }

  /** Ids that look like those of notices; the floor reads them and looks nothing up. */
  List<String> onlyIds(int count) {
    database.checkpoint();
    return Stream.generate(() -> Ids.random(IdKind.NOTICE)).limit(count).toList();
  }
}
