package io.shouyue.verify;

import io.shouyue.proof.LogTrust;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Whom to believe: the keys of the command, else those pinned in a file, by default {@code
 * ~/.config/shouyue/log-keys}. Keys are never taken from the file that is checked.
 */
record TrustedKeys(Path pinned) {
  LogTrust read(List<String> given, int quorum) {
    StringBuilder lines = new StringBuilder();
    given.forEach(key -> lines.append(content(key)).append('\n'));
    if (given.isEmpty()) {
      if (!Files.exists(pinned)) {
        throw new UsageException(
            "No key to believe: give --key, or put the log's line (/log/vkey) into " + pinned);
      }
      lines.append(read(pinned));
    }
    try {
      return LogTrust.parse(lines.toString(), quorum);
    } catch (IllegalArgumentException noKey) {
      throw new UsageException("That is no verifier key: " + noKey.getMessage());
    }
  }

  private static String content(String key) {
    boolean line = key.contains("+");
    return line ? key : read(Path.of(key));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UsageException("The keys in " + file + " cannot be read");
    }
  }
}
