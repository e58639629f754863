package io.shouyue.identity.provider;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table of a vendor's codes on the class path: cells between blanks, {@code #} for comments. */
final class CodeTable {
  private CodeTable() {}

  /** The lines of {@code provider/<name>}, each cut into its cells. */
  static List<String[]> read(String name) {
    String resource = "/provider/" + name;
    try (InputStream in = CodeTable.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.strip().split("\\s+"))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
