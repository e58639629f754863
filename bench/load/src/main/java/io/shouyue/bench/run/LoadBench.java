package io.shouyue.bench.run;

import io.shouyue.bench.load.Target;
import io.shouyue.bench.stack.BenchSite;
import io.shouyue.bench.stack.BenchStack;
import io.shouyue.stack.Progress;
import io.shouyue.stack.Service;
import io.shouyue.stack.StackSettings;
import java.io.PrintStream;

/** Load on consent-service, called directly, against the floor in the same stack. */
public final class LoadBench {
  private final BenchOptions options;
  private final StackSettings settings;
  private final PrintStream out;

  /**
   * @param settings of the throw-away stack
   * @param out where progress and report go
   */
  public LoadBench(BenchOptions options, StackSettings settings, PrintStream out) {
    this.options = options;
    this.settings = settings;
    this.out = out;
  }

  /** {@code POST /v1/decisions} for one person who agreed; the exit code. */
  public int decision() {
    try (BenchStack stack = BenchStack.start(settings, new Progress(out))) {
      BenchSite site = BenchSite.make(stack);
      String question = question(site.signUp("bench-decision"));
      site.requireAllowed(question);
      return compare(
          stack,
          new SameCall("/v1/decisions", stack.port(Service.CONSENT), question, site::freshToken),
          new SameCall("/floor/echo", stack.floorPort(), question, site::freshToken));
    }
  }

  /** {@code POST /v1/consents}, every other one of a new person; the exit code. */
  public int consent() {
    try (BenchStack stack = BenchStack.start(settings, new Progress(out))) {
      BenchSite site = BenchSite.make(stack);
      NoticeStock notices = new NoticeStock(site.notice(), stack.database(), out);
      return compare(
          stack,
          new SignUps("/v1/consents", stack.port(Service.CONSENT), site::freshToken, notices::make),
          new SignUps("/floor/insert", stack.floorPort(), site::freshToken, notices::onlyIds));
    }
  }

  private int compare(BenchStack stack, Target subjectTarget, Target floorTarget) {
    Side subject = new Side(subjectTarget, stack.consent());
    Side floor = new Side(floorTarget, stack.floor());
    Comparison.Outcome outcome = new Comparison(options, subject, floor, stack.postgres()).run();
    return new Report(out).print(subject, floor, outcome) == 0 ? 0 : 1;
  }

  private static String question(String subject) {
    return "{\"subject\":{\"id\":\"%s\"},\"purpose\":\"%s\"}".formatted(subject, BenchSite.ASKED);
  }
}
