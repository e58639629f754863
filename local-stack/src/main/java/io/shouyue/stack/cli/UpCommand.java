package io.shouyue.stack.cli;

import io.shouyue.stack.Progress;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.launch.Launcher;
import io.shouyue.stack.launch.Stack;
import io.shouyue.stack.status.StackStatus;
import java.io.PrintStream;
import java.util.Locale;

/** {@code up}: starts the stack and stays until it is told to stop. */
final class UpCommand {
  private final PrintStream out;

  UpCommand(PrintStream out) {
    this.out = out;
  }

  /**
   * @param warm whether to prepare a faster next start
   */
  void run(StackSettings settings, boolean warm) throws InterruptedException {
    Progress progress = new Progress(out);
    Stack stack = new Launcher(settings, progress).start();
    say(stack.status(), progress);
    if (warm) {
      stack.prepareNextStart();
    }
    stack.watch();
  }

  private void say(StackStatus status, Progress progress) {
    out.println();
    out.println(
        String.format(
            Locale.ROOT, "  Shouyue 守约 is up after %.1f s", progress.elapsed().toMillis() / 1e3));
    out.println();
    line("start here", status.gateway());
    line("sign-up demo", status.demoSite());
    line("privacy centre", status.gateway() + "/me");
    line("desk", status.gateway() + "/desk");
    out.println();
    String password = status.users().getFirst().password();
    line(
        "accounts",
        String.join("  ", status.users().stream().map(StackStatus.User::username).toList()));
    line("password", password + "  (the same for all of them)");
    out.println();
    out.println("  Ctrl-C stops everything. ./shouyue help lists what else there is.");
    out.flush();
  }

  private void line(String name, String value) {
    out.println(String.format(Locale.ROOT, "    %-16s %s", name, value));
  }
}
