package io.shouyue.bench.growth;

import io.shouyue.bench.load.OpenLoop;
import io.shouyue.bench.measure.Latencies;
import io.shouyue.bench.run.BenchOptions;
import io.shouyue.bench.stack.BenchSite;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * How long a decision takes as the number of people grows. Each step asks about people at random,
 * so that from some size on nearly every one has to be read from the database, which has memory for
 * all of them: what is compared is the work, not the disk. At last everything has to be read from
 * the disk.
 */
public final class GrowthBench {
  private static final List<Long> SIZES = List.of(10_000L, 100_000L, 1_000_000L);
  private static final double PER_SECOND = 500;
  private static final int CONNECTIONS = 64;

  /** What a person's rows and their index entries take, rounded up. */
  private static final long BYTES_PER_PERSON = 1_700;

  private static final Path FILE_CACHE = Path.of("/proc/sys/vm/drop_caches");

  private final BenchOptions options;
  private final StackSettings settings;
  private final List<Long> sizes;
  private final PrintStream out;

  /**
   * @param settings of the throw-away stack
   * @param sizes numbers of people, ascending; three of ours when empty
   * @param out where it is told
   */
  public GrowthBench(
      BenchOptions options, StackSettings settings, List<Long> sizes, PrintStream out) {
    this.options = options;
    this.settings = settings;
    this.sizes = sizes.isEmpty() ? SIZES : sizes;
    this.out = out;
  }

  /** The exit code: 0 when every call was answered. */
  public int run() {
    long mebibytes = Math.max(128, sizes.getLast() * BYTES_PER_PERSON >> 20);
    try (BenchStack stack = BenchStack.startWatched(settings, new Progress(out), mebibytes)) {
      BenchSite site = BenchSite.make(stack);
      String model = site.signUp("bench-growth");
      long failed = 0;
      long filled = 0;
      for (long size : sizes) {
        line("  filling up to %,d people", size);
        long begun = System.nanoTime();
        String bytes = stack.database().grow(model, filled, size);
        filled = size;
        line(
            "  %,d people, filled in %.0f s, subject and consent_state take %s",
            size, (System.nanoTime() - begun) / 1e9, bytes);
        site.requireAllowed(Crowd.question(size - 1));
        failed += warm(stack, site, size);
      }
      stack.database().forgetPages();
      if (forgetFiles()) {
        failed += phase(stack, site, filled, "cold");
      }
      return failed == 0 ? 0 : 1;
    }
  }

  private long warm(BenchStack stack, BenchSite site, long size) {
    Crowd crowd = crowd(stack, site, size);
    new OpenLoop(crowd, CONNECTIONS)
        .run(PER_SECOND, Duration.ofMillis(Math.round(1e3 * options.warmUp() / PER_SECOND)));
    return phase(stack, site, size, "warm");
  }

  /** Has the system read files anew; only its superuser may. */
  private static boolean forgetFiles() {
    try {
      Files.writeString(FILE_CACHE, "1");
      return true;
    } catch (IOException mayNot) {
      return false;
    }
  }

  private static Crowd crowd(BenchStack stack, BenchSite site, long size) {
    Crowd crowd = new Crowd(stack.port(Service.CONSENT), site::freshToken, size);
    crowd.prepare(0);
    return crowd;
  }

  private long phase(BenchStack stack, BenchSite site, long size, String how) {
    OpenLoop.Outcome outcome =
        new OpenLoop(crowd(stack, site, size), CONNECTIONS).run(PER_SECOND, options.phase());
    Latencies taken = outcome.latencies();
    if (taken.count() == 0) {
      throw new StackException("No decision was answered with 200.");
    }
    line(
        "    %.0f decisions a second, %s: p50 %.2f, p95 %.2f, p99 %.2f, slowest %.1f ms; %d answered,"
            + " %d failed; PSS %d MiB",
        PER_SECOND,
        how,
        taken.percentile(50) / 1e6,
        taken.percentile(95) / 1e6,
        taken.percentile(99) / 1e6,
        taken.slowest() / 1e6,
        taken.count(),
        outcome.failed(),
        stack.consent().pss());
    return outcome.failed();
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
