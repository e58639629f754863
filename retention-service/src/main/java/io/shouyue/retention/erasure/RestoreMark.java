package io.shouyue.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.OptionalInt;

/**
 * A file beside the erasure list, {@code <list>.restored}: some database of the suite was restored,
 * and the list has to be applied again. Whoever restores makes it, empty; its text becomes how many
 * entries have been applied since. It is needed because no database shows that it was restored
 * while another one was not.
 */
@ApplicationScoped
class RestoreMark {

  private final Path file;

  RestoreMark(ErasureConfig config) {
    Path list = config.list().toAbsolutePath();
    this.file = list.resolveSibling(list.getFileName() + ".restored");
  }

  /** How many entries have been applied since the restore; empty when there was none. */
  OptionalInt applied() {
    try {
      String text = Files.exists(file) ? Files.readString(file).strip() : null;
      if (text == null) {
        return OptionalInt.empty();
      }
      return OptionalInt.of(text.isEmpty() ? 0 : Integer.parseInt(text));
    } catch (IOException e) {
      throw new UncheckedIOException("the mark of a restore cannot be read", e);
    }
  }

  void applied(int entries) {
    try {
      Path part = file.resolveSibling(file.getFileName() + ".part");
      Files.writeString(part, entries + "\n");
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("the mark of a restore cannot be written", e);
    }
  }

  /** Everything has been applied. */
  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException("the mark of a restore cannot be removed", e);
    }
  }
}
