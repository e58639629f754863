package io.shouyue.bench.canary;

import io.shouyue.bench.stack.BenchSite;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.bench.stack.CopiedProcess;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.api.Answer;
import io.shouyue.stack.api.Api;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Takes one made-up person through identity-service on a running stack, then looks for the raw
 * values in what was answered, logged, traced, counted and stored, Keycloak's database included.
 */
public final class CanaryBench {
  /** What is sent after the answers, events and traces, is sent within it. */
  private static final Duration BACKGROUND = Duration.ofSeconds(12);

  private final StackSettings settings;
  private final PrintStream out;
  private final Canaries canaries = CanaryWalk.canaries();
  private final List<String> found = new ArrayList<>();

  /**
   * @param settings of the throw-away stack
   * @param out where it is told
   */
  public CanaryBench(StackSettings settings, PrintStream out) {
    this.settings = settings;
    this.out = out;
  }

  /** The exit code: 0 when nothing was found and there was enough to look through. */
  public int run() {
    try (TraceCollector traces = TraceCollector.start();
        BenchStack stack = BenchStack.startWatched(settings, new Progress(out))) {
      BenchSite site = BenchSite.make(stack);
      String subject = site.signUp("canary");
      try (CopiedProcess identity = stack.copy(Service.IDENTITY, traces.variables())) {
        String base = "http://127.0.0.1:" + identity.port();
        List<Answer> answers = new CanaryWalk(Api.bearer(base, site.tokens())).go(subject);
        LockSupport.parkNanos(BACKGROUND.toNanos());
        answers.forEach(answer -> look("answer to " + answer.call(), answer.text()));
        told("answers", answers.size(), 10);
        traces(traces);
        metrics(identity);
      }
      logs();
      for (String database : List.of("identity", "consent", "retention", "keycloak")) {
        tables(stack, database);
      }
    }
    found.forEach(line -> out.println("  ✗ " + line));
    out.println(found.isEmpty() ? "  nothing found" : "  found in " + found.size() + " places");
    return found.isEmpty() ? 0 : 1;
  }

  private void traces(TraceCollector traces) {
    List<byte[]> taken = traces.taken();
    Canaries path = new Canaries(Map.of("path", "/v1/verifications"));
    if (taken.stream().allMatch(bytes -> path.in(bytes).isEmpty())) {
      throw new StackException(
          "No trace of a verification arrived, so nothing was looked through.");
    }
    taken.forEach(bytes -> note("traces", canaries.in(bytes)));
    told("batches of traces", taken.size(), 1);
  }

  private void metrics(CopiedProcess identity) {
    String page =
        Api.anonymous("http://127.0.0.1:" + (identity.port() + 1)).get("/q/metrics").text();
    look("metrics", page);
    told("lines of metrics", page.lines().count(), 50);
  }

  private void logs() {
    try (Stream<Path> files = Files.list(settings.workspace().logs())) {
      List<Path> all = files.filter(Files::isRegularFile).toList();
      for (Path file : all) {
        note(file.getFileName().toString(), canaries.in(Files.readAllBytes(file)));
      }
      told("log files", all.size(), 6);
    } catch (IOException e) {
      throw new StackException("The logs cannot be read: " + e.getMessage(), e);
    }
  }

  private void tables(BenchStack stack, String database) {
    try (Connection connection = stack.database(database).connect()) {
      long rows = 0;
      List<String> tables = Databases.tables(connection);
      for (String table : tables) {
        for (Databases.Row row : Databases.rows(connection, table)) {
          look("database " + database + ", " + table, row.text());
          rows++;
        }
      }
      told("rows of " + tables.size() + " tables of " + database, rows, 1);
    } catch (SQLException e) {
      throw new StackException("The database cannot be read: " + e.getMessage(), e);
    }
  }

  private void look(String where, String text) {
    note(where, canaries.in(text));
  }

  private void note(String where, List<String> names) {
    names.stream()
        .map(name -> where + ": " + name)
        .filter(line -> !found.contains(line))
        .forEach(found::add);
  }

  /** Looking through nothing finds nothing; so there must be enough. */
  private void told(String what, long count, long least) {
    out.println(String.format(Locale.ROOT, "  looked through %,d %s", count, what));
    out.flush();
    if (count < least) {
      throw new StackException("Too little to look through: " + count + " " + what + ".");
    }
  }
}
