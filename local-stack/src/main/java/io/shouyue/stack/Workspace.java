package io.shouyue.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Where things are.
 *
 * @param root the checkout
 * @param data what this stack keeps; one stack per folder
 * @param cache what all stacks of this user share: unpacked servers
 */
public record Workspace(Path root, Path data, Path cache) {
  /** Makes the data folder and its parts, closed to other users of the machine. */
  public void prepare() {
    try {
      for (Path folder : new Path[] {data, run(), logs(), cache}) {
        Files.createDirectories(folder);
      }
      Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
    } catch (IOException e) {
      throw new StackException(
          "The data folder "
              + data
              + " cannot be made or closed to others ("
              + e
              + "). Mend that, or choose another folder with --data.",
          e);
    }
  }

  /** Files that describe the running stack; meaningless once it is down. */
  public Path run() {
    return data.resolve("run");
  }

  /** One log file per process. */
  public Path logs() {
    return data.resolve("logs");
  }

  /** The database server's own files. */
  public Path databases() {
    return data.resolve("postgres");
  }

  /** The legal clock's offset, an ISO-8601 duration. */
  public Path clockFile() {
    return data.resolve("clock");
  }

  /** The append-only list of erased people, outside every database. */
  public Path erasureList() {
    return data.resolve("erasure-list.txt");
  }

  /** There while a restored database waits for the erasure list to be applied again. */
  public Path restoreMark() {
    return data.resolve("erasure-list.txt.restored");
  }

  /** Whether nobody may be let in yet: whom a restored backup brought back are there again. */
  public boolean awaitsReplay() {
    return Files.exists(restoreMark());
  }

  /** The local keyring, used when there is no Vault. */
  public Path keyringFile() {
    return data.resolve("keyring.json");
  }

  /** The folder of the runnable service, built by Maven. */
  public Path application(Service service) {
    return root.resolve(service.id()).resolve("target").resolve("quarkus-app");
  }
}
