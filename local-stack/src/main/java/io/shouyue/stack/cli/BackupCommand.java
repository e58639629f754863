package io.shouyue.stack.cli;

import com.fasterxml.jackson.databind.JsonNode;
import io.shouyue.stack.StackException;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.backup.BackupFolder;
import io.shouyue.stack.backup.Restore;
import io.shouyue.stack.control.ControlClient;
import java.io.PrintStream;
import java.nio.file.Path;

/** {@code backup} and {@code restore}. */
final class BackupCommand {
  private final PrintStream out;

  BackupCommand(PrintStream out) {
    this.out = out;
  }

  /** Takes a backup of the running stack. */
  void backup(Workspace workspace, String folder) {
    JsonNode taken = ControlClient.of(workspace).post("/backup", path(folder).toString());
    out.println("  backed up to " + path(folder) + ", taken " + taken.path("takenAt").asText());
    out.println(
        taken.path("keys").asText().equals("none")
            ? "  The key store is somebody else's: have it backed up there."
            : "  Keep database/ and keys/ in different places: together they open everything.");
  }

  /** Puts the databases back, after asking. */
  void restore(Workspace workspace, String folder, boolean yes) {
    BackupFolder backup = BackupFolder.whole(path(folder));
    if (!yes && !confirmed(workspace, backup)) {
      throw new StackException("Nothing was restored.");
    }
    boolean keys = new Restore(workspace).from(backup);
    out.println("  restored what was taken " + backup.manifest().takenAt());
    out.println(keys ? "  with its key store" : "  The key store is as it was.");
    out.println("  Now ./shouyue up, then ./shouyue replay-erasures: until then nobody comes in.");
  }

  private static boolean confirmed(Workspace workspace, BackupFolder backup) {
    if (System.console() == null) {
      throw new StackException("There is nobody to ask: run ./shouyue restore DIR --yes.");
    }
    String answer =
        System.console()
            .readLine(
                "  Replace all databases of %s by what was taken %s? [y/N] ",
                workspace.data(), backup.manifest().takenAt());
    return "y".equalsIgnoreCase(String.valueOf(answer).strip());
  }

  private static Path path(String folder) {
    Path given = Path.of(System.getenv().getOrDefault("SHOUYUE_PWD", ".")).resolve(folder);
    return given.toAbsolutePath().normalize();
  }
}
