package io.shouyue.bench.run;

import io.shouyue.bench.stack.BenchSite;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.bench.stack.CopiedProcess;
import io.shouyue.bench.stack.VendorStandIn;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackException;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.api.Api;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code POST /v1/verifications} against one signed call and one row: with a vendor that answers at
 * once, with one that takes 200 ms, and what 500 calls at once take of the process.
 */
public final class IdentityBench {
  private static final Duration SLOW = Duration.ofMillis(200);
  private static final int AT_ONCE = 500;

  /** More people than so many callers come to in a phase. */
  private static final int MOST_PER_SECOND = 3_000;

  private final BenchOptions options;
  private final StackSettings settings;
  private final PrintStream out;

  /**
   * @param settings of the throw-away stack
   * @param out where progress and report go
   */
  public IdentityBench(BenchOptions options, StackSettings settings, PrintStream out) {
    this.options = options;
    this.settings = settings;
    this.out = out;
  }

  /** The exit code. */
  public int run() {
    try (VendorStandIn vendor = VendorStandIn.start();
        BenchStack stack = BenchStack.start(settings, new Progress(out), vendor.forTheFloor())) {
      BenchSite site = BenchSite.make(stack);
      try (CopiedProcess identity = stack.copy(Service.IDENTITY, vendor.forTheService())) {
        return measure(vendor, stack, site, identity);
      }
    }
  }

  private int measure(
      VendorStandIn vendor, BenchStack stack, BenchSite site, CopiedProcess identity) {
    NewPeople people =
        new NewPeople(
            stack.database(Service.CONSENT),
            stack.database(Service.IDENTITY),
            site.signUp("bench-identity"));
    Verifications asked =
        new Verifications("/v1/verifications", identity.port(), site::freshToken, people::make);
    Verifications floor =
        new Verifications(
            "/floor/verify", stack.floorPort(), site::freshToken, IdentityBench::anybody);
    requireVerified(asked, people.make(1).getFirst(), site, identity);
    Side subject =
        new Side(
            asked,
            identity.tree(),
            Stream.of(Service.IDENTITY, Service.CONSENT, Service.RETENTION)
                .map(stack::process)
                .toList());
    Side below = new Side(floor, stack.floor());
    long failed = compare(vendor, Duration.ZERO, options, subject, below, stack);
    failed += compare(vendor, SLOW, options.withConnections(AT_ONCE), subject, below, stack);
    failed += many(vendor, subject);
    return failed == 0 ? 0 : 1;
  }

  private long compare(
      VendorStandIn vendor,
      Duration takes,
      BenchOptions how,
      Side subject,
      Side floor,
      BenchStack stack) {
    vendor.takes(takes);
    line("");
    line("  the vendor takes %d ms, %d callers", takes.toMillis(), how.connections());
    Comparison.Outcome outcome = new Comparison(how, subject, floor, stack.postgres()).run();
    return new Report(out).print(subject, floor, outcome);
  }

  private long many(VendorStandIn vendor, Side subject) {
    vendor.takes(SLOW);
    subject.target().prepare((int) (MOST_PER_SECOND * options.phase().toSeconds()));
    InFlight.Seen seen =
        new InFlight(subject.target(), subject.server()).run(AT_ONCE, options.phase());
    line("");
    line(
        "  %d calls at once for %d s: %.0f /s, %d failed, at most %d with the vendor",
        AT_ONCE,
        options.phase().toSeconds(),
        seen.load().perSecond(),
        seen.load().failed(),
        vendor.mostAtOnce());
    line("  threads %d before, %d at most", seen.threadsBefore(), seen.threadsMost());
    line("  PSS %d MiB before, %d at most", seen.pssBefore(), seen.pssMost());
    return seen.load().failed();
  }

  /** Fails unless what will be loaded ends as it is meant to. */
  private static void requireVerified(
      Verifications asked, String subject, BenchSite site, CopiedProcess identity) {
    String state =
        Api.bearer("http://127.0.0.1:" + identity.port(), site.tokens())
            .post("/v1/verifications", asked.body(subject), UUID.randomUUID().toString())
            .expect(201)
            .text("state");
    if (!state.equals("VERIFIED")) {
      throw new StackException("The prepared verification ends as " + state + ".");
    }
  }

  private static List<String> anybody(int count) {
    return IntStream.range(0, count).mapToObj(i -> SubjectId.fresh().value()).toList();
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values));
    out.flush();
  }
}
