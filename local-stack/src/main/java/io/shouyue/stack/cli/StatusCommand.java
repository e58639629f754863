package io.shouyue.stack.cli;

import io.shouyue.stack.Json;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.status.StackStatus;
import io.shouyue.stack.status.StatusFile;
import java.io.PrintStream;

/** {@code status}: what runs and where; {@code --json} with the secrets, for scripts. */
final class StatusCommand {
  private final PrintStream out;

  StatusCommand(PrintStream out) {
    this.out = out;
  }

  void run(Workspace workspace, boolean json) {
    StackStatus status = new StatusFile(workspace).require();
    if (json) {
      out.println(Json.pretty(status));
      return;
    }
    out.println("  gateway     " + status.gateway());
    out.println("  demo site   " + status.demoSite());
    out.println("  issuer      " + status.issuer());
    status.services().forEach((name, url) -> out.println("  " + name + "  " + url));
    out.println("  secrets     " + status.secrets());
    out.println("  clock       " + status.clock().now() + " (" + status.clock().offset() + ")");
    status.processes().forEach((name, pid) -> out.println("    " + name + " is process " + pid));
  }
}
