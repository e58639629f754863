package io.shouyue.platform.keys.keyring;

import io.shouyue.platform.keys.KeyStoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * One file of names and values, readable by its owner alone. Several processes may use it: changes
 * are made under a lock file and swapped in whole, and every read sees the newest.
 */
public final class Keyring {
  private final Path file;

  public Keyring(Path file) {
    this.file = file;
  }

  /** Everything in the file; empty when there is none. */
  public Properties read() {
    Properties content = new Properties();
    if (!Files.exists(file)) {
      return content;
    }
    try (var reader = Files.newBufferedReader(file)) {
      content.load(reader);
      return content;
    } catch (IOException unreadable) {
      throw new KeyStoreException("the keyring cannot be read", unreadable);
    }
  }

  /** Applies {@code change} to the newest content and stores it. */
  public synchronized void change(Consumer<Properties> change) {
    Path lock = file.resolveSibling(file.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      Properties content = read();
      change.accept(content);
      store(content);
    } catch (IOException | UncheckedIOException unwritable) {
      throw new KeyStoreException("the keyring cannot be written", unwritable);
    }
  }

  private void store(Properties content) throws IOException {
    Path fresh =
        Files.createTempFile(
            file.toAbsolutePath().getParent(),
            "keyring",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(fresh)) {
      content.store(writer, "Local keyring: not for production");
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
