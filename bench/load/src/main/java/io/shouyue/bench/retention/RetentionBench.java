package io.shouyue.bench.retention;

import io.shouyue.bench.load.Connection;
import io.shouyue.bench.load.Reply;
import io.shouyue.bench.load.Request;
import io.shouyue.bench.measure.Latencies;
import io.shouyue.bench.stack.BenchSite;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.api.Api;
import io.shouyue.stack.api.TokenSource;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Due dates beside an array of days, and the desk's pages beside a page of rows read by their keys,
 * as the number of requests grows. One call at a time, by one member of staff.
 */
public final class RetentionBench {
  private static final List<Long> SIZES = List.of(10_000L, 100_000L);

  /** What a site has open at a time; the rest has ended. */
  private static final long OPEN = 10_000;

  private static final int PAGE = 50;

  /** So that what is measured is compiled, as it is on a working day. */
  private static final int WARM_UP = 1_000;

  private static final int CALLS = 200;

  private final StackSettings settings;
  private final List<Long> sizes;
  private final PrintStream out;

  /**
   * @param settings of the throw-away stack
   * @param sizes numbers of requests, ascending; two of ours when empty
   * @param out where it is told
   */
  public RetentionBench(StackSettings settings, List<Long> sizes, PrintStream out) {
    this.settings = settings;
    this.sizes = sizes.isEmpty() ? SIZES : sizes;
    this.out = out;
  }

  /** The exit code: 0 when every call was answered. */
  public int run() {
    DueDateBench.Outcome dates = new DueDateBench().run();
    line(
        "  15 working days: %.0f ns a date, array look-up %.0f ns; %.2f of its speed",
        dates.ours(), dates.floor(), dates.ratio());
    try (BenchStack stack = BenchStack.startWatched(settings, new Progress(out));
        RequestRows rows = new RequestRows(stack.database(Service.RETENTION))) {
      BenchSite site = BenchSite.make(stack);
      String model = request(stack, site);
      TokenSource desk = stack.tokens("local-dpo");
      long filled = 0;
      for (long size : sizes) {
        long open = Math.min(size, OPEN);
        if (filled < open) {
          rows.open(model, filled, open);
        }
        if (open < size) {
          rows.closed(model, Math.max(filled, open), size);
        }
        filled = size;
        measured(rows, stack.port(Service.RETENTION), desk, size);
      }
      return 0;
    }
  }

  private static String request(BenchStack stack, BenchSite site) {
    String subject = site.signUp("bench-retention");
    Api website = stack.api(Service.RETENTION, site.tokens());
    String body =
        "{\"type\":\"DELETION\",\"subject\":{\"id\":\"%s\"},\"details\":\"x\"}".formatted(subject);
    return website.post("/v1/requests", body, UUID.randomUUID().toString()).expect(201).text("id");
  }

  private void measured(RequestRows rows, int port, TokenSource desk, long size) {
    line("  %,d requests, %,d of them open", size, Math.min(size, OPEN));
    show("a page of %d by primary key".formatted(PAGE), rows.pages(size, PAGE, CALLS));
    for (String path : List.of("/v1/desk/queue?limit=" + PAGE, "/v1/desk/summary")) {
      try (Connection connection = new Connection(port)) {
        calls(connection, Request.get(port, path, desk.token()), WARM_UP);
        show("GET " + path, calls(connection, Request.get(port, path, desk.token()), CALLS));
      } catch (IOException e) {
        throw new StackException("GET " + path + " failed: " + e.getMessage(), e);
      }
    }
  }

  private static Latencies calls(Connection connection, byte[] request, int times)
      throws IOException {
    long[] taken = new long[times];
    for (int i = 0; i < times; i++) {
      long begun = System.nanoTime();
      Reply reply = connection.call(request);
      taken[i] = System.nanoTime() - begun;
      if (reply.status() != 200) {
        throw new IOException("status " + reply.status());
      }
    }
    return Latencies.of(taken);
  }

  private void show(String what, Latencies taken) {
    line(
        "    %-34s p50 %7.2f, p95 %7.2f, slowest %7.2f ms",
        what, taken.percentile(50) / 1e6, taken.percentile(95) / 1e6, taken.slowest() / 1e6);
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
