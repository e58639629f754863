package io.shouyue.stack.cli;

import io.shouyue.stack.Json;
import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.control.ControlClient;
import io.shouyue.stack.tls.LocalTrust;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;

/** Finds and runs the command that was asked for. */
public final class Commands {
  private final SettingsReader reader;
  private final PrintStream out;

  /**
   * @param root the checkout
   * @param environment the shell's variables
   * @param out where answers go
   */
  public Commands(Path root, Map<String, String> environment, PrintStream out) {
    this.reader = new SettingsReader(root, environment);
    this.out = out;
  }

  /** Runs it and returns the exit code. */
  public int run(String... words) throws InterruptedException {
    Options options = Options.parse(words);
    Workspace workspace = reader.workspace(options);
    LocalTrust.install(workspace.data());
    switch (options.command()) {
      case "up" -> new UpCommand(out).run(reader.settings(options), !options.noWarm());
      case "down" -> new DownCommand(out).down(workspace);
      case "reset" -> new DownCommand(out).reset(workspace, options.yes());
      case "status" -> new StatusCommand(out).run(workspace, options);
      case "clock" -> new ClockCommand(out).run(workspace, options.arguments());
      case "calendar" -> new CalendarCommand(out).run(workspace, one(options, "a file"));
      case "backup" -> new BackupCommand(out).backup(workspace, one(options, "a new folder"));
      case "restore" ->
          new BackupCommand(out).restore(workspace, one(options, "a backup"), options.yes());
      case "replay-erasures" -> new ReplayCommand(out).run(workspace);
      case "tour" -> {
        return new TourCommand(reader, out).run(options);
      }
      case "seed" -> ControlClient.of(workspace).post("/seed", "");
      case "rest", "resume" ->
          ControlClient.of(workspace)
              .post("/" + options.command() + "/" + one(options, "the name of one process"), "");
      case "environment" -> environment(workspace, one(options, "the name of one process"));
      default ->
          throw new StackException(
              "There is no command " + options.command() + "; ./shouyue help lists them.");
    }
    return 0;
  }

  private void environment(Workspace workspace, String service) {
    Json.read(ControlClient.of(workspace).get("/environment/" + service).toString())
        .properties()
        .forEach(entry -> out.println(entry.getKey() + "=" + entry.getValue().asText()));
  }

  private static String one(Options options, String what) {
    if (options.arguments().size() != 1) {
      throw new StackException(options.command() + " needs " + what + ".");
    }
    return options.arguments().getFirst();
  }
}
