package io.shouyue.bench.fault;

import io.shouyue.stack.Pause;
import io.shouyue.stack.Progress;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.api.Api;
import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Ends identity-service by SIGKILL while the bank pays deposits and has not said so yet, again and
 * again. Callers repeat what was cut off with the same key. Afterwards the bank's books are
 * counted: one order at most for each verification.
 */
public final class PayoutBench {
  private static final String SERVICE = "identity-service";
  private static final int AT_ONCE = 3;

  /** The sandbox's bank books at once and answers a second later. */
  private static final int LATEST_KILL_MILLIS = 1_100;

  /** Which moments are struck is the same in each run; what happens in them is not. */
  private static final long SEED = 20_261_122;

  private final StackSettings settings;
  private final int kills;
  private final PrintStream out;
  private final Random moments = new Random(SEED);

  /**
   * @param settings of the throw-away stack, all services
   * @param kills how often
   * @param out where it is told
   */
  public PayoutBench(StackSettings settings, int kills, PrintStream out) {
    this.settings = settings;
    this.kills = kills;
    this.out = out;
  }

  /** The exit code: 0 when nothing was ordered twice and nothing stays open. */
  public int run() {
    try (FaultStack stack = FaultStack.start(settings, new Progress(out));
        DepositBook book = stack.deposits()) {
      Api site = stack.makeSite();
      long between = 0;
      for (int kill = 1; kill <= kills; kill++) {
        between += strike(stack, book, site, kill);
      }
      line(
          "  %d payments are open; the service asks about them once their leases end", book.open());
      book.endLeases();
      Patience.until("every payment is known", () -> book.open() == 0);
      return told(book, between) ? 0 : 1;
    }
  }

  /** How many verifications the kill caught between payment and record. */
  private long strike(FaultStack stack, DepositBook book, Api site, int kill) {
    Instant since = Instant.now();
    List<CompletableFuture<Void>> calls = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      int number = kill * AT_ONCE + i;
      calls.add(CompletableFuture.runAsync(() -> verify(site, number)));
    }
    while (book.claimed(since) == 0) {
      Thread.onSpinWait();
    }
    int after = moments.nextInt(LATEST_KILL_MILLIS);
    Pause.of(after);
    stack.kill(SERVICE);
    Instant killed = Instant.now();
    long between = book.paidUnrecorded(since);
    long before = book.claimed(since) - book.paidUnrecorded(since);
    stack.awaitBack(SERVICE);
    Duration back = Duration.between(killed, Instant.now());
    calls.forEach(CompletableFuture::join);
    line(
        "  ✓ kill %2d of %d, %4d ms after the first claim: %d paid and not recorded, %d claimed only;"
            + " back after %.1f s",
        kill, kills, after, between, before, back.toMillis() / 1000.0);
    return between;
  }

  /** A made-up enterprise whose account makes the bank answer late; the call is repeated. */
  private static void verify(Api site, int number) {
    String body =
        """
        {"subject":{"externalId":"payout-%1$d"},"method":"ENTERPRISE_ACCOUNT","enterprise":{
         "region":"广东省深圳市","nature":"有限责任公司","name":"压测示例（深圳）科技有限公司",
         "licenceNumber":"4403%2$011d","bank":{"branch":"示例银行深圳分行",
         "account":"44010%2$06d0004","holder":"压测示例（深圳）科技有限公司"}}}
        """
            .formatted(number, number);
    String key = UUID.randomUUID().toString();
    Patience.answer(() -> site.post("/v1/verifications", body, key)).expect(201);
  }

  private boolean told(DepositBook book, long between) {
    long accounted = book.paid() + book.neverPaid();
    line(
        "  %d kills, %d of %d verifications caught between payment and record: paid once %d,"
            + " never paid %d, ordered twice %d",
        kills, between, book.all(), book.paid(), book.neverPaid(), book.twice());
    return book.twice() == 0 && accounted == book.all();
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
