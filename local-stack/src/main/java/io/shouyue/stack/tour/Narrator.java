package io.shouyue.stack.tour;

import io.shouyue.stack.api.Answer;
import java.io.PrintStream;
import java.util.Locale;

/** Tells the tour in the terminal: steps, calls, and what was found as it should be or not. */
public final class Narrator {
  private final PrintStream out;
  private final Runnable betweenSteps;
  private int differences;

  /**
   * @param out where it is told
   * @param betweenSteps called after each step; waits for Enter when that was asked for
   */
  public Narrator(PrintStream out, Runnable betweenSteps) {
    this.out = out;
    this.betweenSteps = betweenSteps;
  }

  /** Begins a step. */
  public void step(int number, String title) {
    if (number > 1) {
      betweenSteps.run();
    }
    out.println();
    out.println("  " + number + "  " + title);
  }

  /** Shows a call and what came of it. */
  public void call(Answer answer) {
    out.println(
        String.format(Locale.ROOT, "       %-58s %s", shortened(answer.call()), answer.summary()));
  }

  /** Names the page to look at, and as whom. */
  public void look(String page, String account) {
    out.println("     → " + page + (account.isEmpty() ? "" : "  as " + account));
  }

  /** Compares; a difference is told and counted. */
  public void check(String what, Object wanted, Object found) {
    if (wanted.equals(found)) {
      out.println("     ✓ " + what + ": " + found);
    } else {
      differences++;
      out.println("     ✗ " + what + ": " + found + ", not " + wanted);
    }
    out.flush();
  }

  /** Tells that something holds, or that it does not. */
  public void check(String what, boolean holds) {
    if (holds) {
      out.println("     ✓ " + what);
    } else {
      differences++;
      out.println("     ✗ " + what + ": no");
    }
    out.flush();
  }

  /** Anything else worth saying. */
  public void say(String text) {
    out.println("     " + text);
    out.flush();
  }

  /** Says how it ended; the exit code: 0 only when everything came out as it should. */
  public int verdict(double seconds) {
    String outcome =
        differences == 0 ? "Everything came out as it should," : differences + " differed,";
    out.println();
    out.println(String.format(Locale.ROOT, "  %s after %.0f s", outcome, seconds));
    return differences == 0 ? 0 : 1;
  }

  private static String shortened(String call) {
    return call.replaceAll("(sub|ntc|req|hld|era|bgr|crt|rcp)_([0-9a-z]{4})[0-9a-z]+", "$1_$2…");
  }
}
