package io.shouyue.bench.retention;

import io.shouyue.bench.load.Workers;
import io.shouyue.bench.process.ProcessTree;
import io.shouyue.bench.stack.BenchDatabase;
import io.shouyue.bench.stack.BenchSite;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.bench.stack.CopiedProcess;
import io.shouyue.stack.Pause;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.api.Api;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/**
 * The holds of many people end on one day, and two processes of retention-service work them off:
 * nobody may be left, and nobody erased twice.
 */
public final class HoldsBench {
  /** As many as have a hold when nobody says how many. */
  public static final int PEOPLE = 300;

  /** As many sign up and cancel; whoever is wanted beyond is a copy of one of them. */
  private static final int REAL = 300;

  /** As many as do when there are copies. */
  private static final int MODELS = 20;

  private static final int AT_ONCE = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(30);
  private static final Duration BETWEEN_WORDS = Duration.ofSeconds(10);

  private static final String HELD = "SELECT count(*) FROM hold WHERE state = 'RUNNING'";

  private static final String OVER =
      "SELECT count(*) FROM erasure_plan WHERE phase NOT IN ('CANCEL', 'HOLD', 'END')";

  private static final String CERTIFIED =
      """
      SELECT count(*) FROM erasure_step WHERE step = 'FINAL_STATEMENT' AND done_at IS NOT NULL
      """;
  private static final String TWICE =
      """
      SELECT count(*) FROM (SELECT 1 FROM audit_event WHERE action LIKE 'erasure.%'
        GROUP BY object, action HAVING count(*) > 1) AS repeated
      """;

  private final StackSettings settings;
  private final int people;
  private final PrintStream out;

  /**
   * @param settings of the throw-away stack
   * @param people who cancel, all on one day
   * @param out where it is told
   */
  public HoldsBench(StackSettings settings, int people, PrintStream out) {
    this.settings = settings;
    this.people = people;
    this.out = out;
  }

  /** The exit code: 0 when everybody was erased once. */
  public int run() {
    try (BenchStack stack = BenchStack.startWatched(settings, new Progress(out));
        CopiedProcess second = stack.copy(Service.RETENTION, Map.of())) {
      BenchSite site = BenchSite.make(stack);
      BenchDatabase retention = stack.database(Service.RETENTION);
      line("  %d people sign up and cancel", signedUp());
      String model = cancel(stack, site);
      await("holds run", HELD, retention, signedUp());
      if (people > signedUp()) {
        long filling = System.nanoTime();
        new HeldRows(stack, model, people - signedUp()).make();
        line(
            "  %,d copies made in %.1f s",
            people - signedUp(), (System.nanoTime() - filling) / 1e9);
      }
      ProcessTree first = stack.process(Service.RETENTION);
      Map<String, ProcessTree> working = new LinkedHashMap<>();
      working.put("first", first);
      working.put("second", second.tree());
      working.put("consent-service", stack.process(Service.CONSENT));
      working.put("identity-service", stack.process(Service.IDENTITY));
      working.put("PostgreSQL", stack.postgres());
      working.put("Keycloak", stack.keycloak());
      Map<String, Duration> before = cpu(working);
      long begun = System.nanoTime();
      stack.moveClock("+366d");
      await("are over", OVER, retention, people);
      double taken = (System.nanoTime() - begun) / 1e9;
      long certified = count(retention, CERTIFIED);
      long twice = count(retention, TWICE);
      line(
          "  %,d holds that end on one day, %,d of them copies; two processes",
          people, people - signedUp());
      line(
          "    all over after %.1f s, the clock's move among it; %.1f a second",
          taken, people / taken);
      Map<String, Duration> after = cpu(working);
      before.forEach(
          (name, time) -> {
            long millis = after.get(name).minus(time).toMillis();
            line(
                "    processor: %-16s %8.1f s, %6.1f ms a person",
                name, millis / 1e3, (double) millis / people);
          });
      line("    PSS: first %d MiB, second %d MiB", first.pss(), second.tree().pss());
      long held = count(retention, HELD);
      line(
          "    over with a certificate: %,d; steps done twice: %d; holds that still run: %d",
          certified, twice, held);
      return certified == people && twice == 0 && held == 0 ? 0 : 1;
    }
  }

  private static Map<String, Duration> cpu(Map<String, ProcessTree> working) {
    Map<String, Duration> times = new LinkedHashMap<>();
    working.forEach((name, tree) -> times.put(name, tree.cpu()));
    return times;
  }

  private int signedUp() {
    return people <= REAL ? people : MODELS;
  }

  /** Returns one of them. */
  private String cancel(BenchStack stack, BenchSite site) {
    AtomicInteger next = new AtomicInteger();
    AtomicReference<String> any = new AtomicReference<>();
    Workers.run(
        AT_ONCE,
        () -> {
          Api website = stack.api(Service.RETENTION, site.tokens());
          Api accounts = stack.api(Service.IDENTITY, site.tokens());
          for (int one = next.getAndIncrement(); one < signedUp(); one = next.getAndIncrement()) {
            String subject = site.signUp("bench-held-" + one);
            any.set(subject);
            accounts.put("/v1/subjects/" + subject + "/account", account(one)).expect(204);
            String body =
                """
                {"type":"CANCELLATION","subject":{"id":"%s"},"locale":"zh-CN",
                 "proof":{"method":"SITE_SESSION","authTime":"%s"}}
                """
                    .formatted(subject, Instant.now());
            website.post("/v1/requests", body, UUID.randomUUID().toString()).expect(201);
          }
          return true;
        });
    return any.get();
  }

  /** What is held, and where the final statement goes; of whom nothing is held, no hold ends. */
  private static String account(int number) {
    return """
        {"username":"bench-held-%1$d","password":"%2$s","email":"held-%1$d@bench.invalid"}
        """
        .formatted(number, UUID.randomUUID());
  }

  /** Waits until the query counts so many, and says now and then how many there are. */
  private void await(String what, String query, BenchDatabase database, long wanted) {
    long begun = System.nanoTime();
    long said = begun;
    for (long so = count(database, query); so < wanted; so = count(database, query)) {
      long now = System.nanoTime();
      if (now - begun > PATIENCE.toNanos()) {
        throw new StackException("Of %d only %d %s.".formatted(wanted, so, what));
      }
      if (now - said > BETWEEN_WORDS.toNanos()) {
        line("    %,7.0f s: %,d of %,d %s", (now - begun) / 1e9, so, wanted, what);
        said = now;
      }
      Pause.of(BulkBench.BETWEEN_LOOKS_MILLIS);
    }
  }

  private static long count(BenchDatabase database, String query) {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      found.next();
      return found.getLong(1);
    } catch (SQLException e) {
      throw new StackException("The holds cannot be counted: " + e.getMessage(), e);
    }
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
