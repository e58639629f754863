package io.shouyue.bench.retention;

import io.shouyue.bench.process.ProcessTree;
import io.shouyue.bench.stack.BenchDatabase;
import io.shouyue.bench.stack.BenchSite;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.stack.Pause;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.api.Api;
import java.io.PrintStream;
import java.util.Locale;

/**
 * A retention run that anonymises one order of each of many people in a website's database, beside
 * one UPDATE over the same rows; with what the service takes in memory meanwhile.
 */
public final class BulkBench {
  /** As many as are due when nobody says how many. */
  public static final int PEOPLE = 100_000;

  static final long BETWEEN_LOOKS_MILLIS = 200;

  private static final String CATEGORY = "bench_orders";

  /** Not by the service's own page, which counts the run's records and shows some each time. */
  private static final String STATE = "SELECT state FROM retention_run WHERE id = '%s'";

  private static final long PATIENCE_SECONDS = 540;

  private final StackSettings settings;
  private final long people;
  private final PrintStream out;

  /**
   * @param settings of the throw-away stack
   * @param people how many have an order that is due
   * @param out where it is told
   */
  public BulkBench(StackSettings settings, long people, PrintStream out) {
    this.settings = settings;
    this.people = people;
    this.out = out;
  }

  /** The exit code: 0 when every row was anonymised. */
  public int run() {
    try (BenchStack stack = BenchStack.startWatched(settings, new Progress(out))) {
      BenchSite.make(stack);
      Api dpo = stack.api(Service.RETENTION, stack.tokens("local-dpo"));
      ShopTable shop = ShopTable.make(stack, people);
      map(dpo, shop, settings.ports().postgres());
      BenchDatabase database = stack.database(Service.RETENTION);
      due(database);
      double floor = shop.floor();
      double before = shop.active();
      double ownBefore = ShopTable.active(database);
      ProcessTree service = stack.process(Service.RETENTION);
      double cpuBefore = service.cpu().toMillis() / 1e3;
      long begun = System.nanoTime();
      String run = dpo.post("/v1/retention-runs", "{\"dryRun\":false}").expect(202).text("id");
      double collected = Double.NaN;
      long pss = 0;
      String state = "";
      while (!state.equals("DONE")) {
        if ((System.nanoTime() - begun) / 1_000_000_000L > PATIENCE_SECONDS) {
          throw new StackException("The run did not end: " + state + ".");
        }
        Pause.of(BETWEEN_LOOKS_MILLIS);
        pss = Math.max(pss, service.pss());
        state = ShopTable.text(database, STATE.formatted(run));
        if (Double.isNaN(collected) && !state.equals("COLLECTING")) {
          collected = (System.nanoTime() - begun) / 1e9;
        }
      }
      double whole = (System.nanoTime() - begun) / 1e9;
      double source = shop.active() - before;
      line("  %,d people with an order each that is due", people);
      line("    one UPDATE over the same rows          %8.2f s", floor);
      line(
          "    the run in the website's database      %8.2f s; %.2f of its speed",
          source, floor / source);
      line(
          "    the whole run, found to proven         %8.2f s; %.2f of its speed",
          whole, floor / whole);
      line("      of that finding who is due           %8.2f s", collected);
      line(
          "    statements in the service's database   %8.2f s",
          ShopTable.active(database) - ownBefore);
      line(
          "    retention-service: processor %.1f s, most PSS %d MiB",
          service.cpu().toMillis() / 1e3 - cpuBefore, pss);
      long left = shop.left();
      line("    rows that still lead to somebody: %d", left);
      return left == 0 ? 0 : 1;
    }
  }

  private static void map(Api dpo, ShopTable shop, int port) {
    String source =
        dpo.post(
                "/v1/data-sources",
                """
                {"code":"bench-shop","name":"Bench shop","kind":"POSTGRESQL","host":"127.0.0.1",
                 "port":%d,"database":"%s","encrypted":false,
                 "credentials":{"username":"%s","password":"%s"}}
                """
                    .formatted(port, shop.name(), shop.user(), shop.password()))
            .expect(201)
            .text("id");
    dpo.post("/v1/data-sources/" + source + "/discover", "{}").expect(200);
    dpo.put(
            "/v1/treatments",
            """
            {"source":"%s","schema":"public","table":"orders","category":"%s","action":"ANONYMISE",
             "key":{"kind":"SUBJECT_ID","column":"subject"},"recordKey":"order_no","columns":[
              {"column":"order_no","treatment":"RANDOM_TOKEN"},
              {"column":"subject","treatment":"NULL"},
              {"column":"receiver_name","treatment":"NULL"},
              {"column":"receiver_mobile","treatment":"NULL"},
              {"column":"address","treatment":"GENERALISE","generalisation":"CITY"},
              {"column":"total","treatment":"GENERALISE","generalisation":"MONEY_BAND"},
              {"column":"created_at","treatment":"GENERALISE","generalisation":"MONTH"}]}
            """
                .formatted(source, CATEGORY))
        .expect(200);
    dpo.post(
            "/v1/retention-rules",
            """
            {"code":"bench-orders","category":"%s","trigger":"delivered","bound":"AT_MOST",
             "amount":30,"unit":"DAY","action":"ANONYMISE","basisKind":"POLICY","basis":"7.2"}
            """
                .formatted(CATEGORY))
        .expect(201);
  }

  /** What the website would have told, order by order, one delivered a second after the other. */
  private void due(BenchDatabase retention) {
    ShopTable.run(
        retention,
        """
        INSERT INTO retention_event (site, subject_id, category, trigger, record_ref, occurred_at,
          recorded_at)
        SELECT '%1$s', %2$s, '%3$s', 'delivered', 'ord-' || n,
          now() - interval '40 days' - (%4$d - n) * interval '1 second', now()
        FROM generate_series(0, %4$d - 1) AS n
        """
            .formatted(BenchSite.CODE, ShopTable.member("n"), CATEGORY, people),
        "VACUUM ANALYZE retention_event",
        "CHECKPOINT");
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
