package io.shouyue.stack.cli;

import io.shouyue.stack.Json;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.status.StackStatus;
import io.shouyue.stack.status.StatusFile;
import java.io.PrintStream;

/**
 * {@code status}: what runs and where; {@code --json} with the secrets for scripts, {@code --env}
 * the few that a first call needs, for a shell's {@code eval}.
 */
final class StatusCommand {
  private final PrintStream out;

  StatusCommand(PrintStream out) {
    this.out = out;
  }

  void run(Workspace workspace, Options options) {
    StackStatus status = new StatusFile(workspace).require();
    if (options.json()) {
      out.println(Json.pretty(status));
    } else if (options.env()) {
      environment(status);
    } else {
      overview(status);
    }
  }

  private void environment(StackStatus status) {
    export("SHOUYUE_GATEWAY", status.gateway());
    export("SHOUYUE_ISSUER", status.issuer());
    status.clients().stream()
        .filter(client -> client.roles().contains("site"))
        .findFirst()
        .ifPresent(
            client -> {
              export("SITE_CLIENT", client.id());
              export("SITE_SECRET", client.secret());
            });
    export("SITE_URL", status.demoSite());
  }

  private void export(String name, String value) {
    out.println("export " + name + "=" + value);
  }

  private void overview(StackStatus status) {
    out.println("  gateway     " + status.gateway());
    out.println("  demo site   " + status.demoSite());
    out.println("  issuer      " + status.issuer());
    status.services().forEach((name, url) -> out.println("  " + name + "  " + url));
    out.println("  secrets     " + status.secrets());
    out.println("  clock       " + status.clock().now() + " (" + status.clock().offset() + ")");
    status.processes().forEach((name, pid) -> out.println("    " + name + " is process " + pid));
  }
}
