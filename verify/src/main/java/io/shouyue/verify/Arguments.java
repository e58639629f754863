package io.shouyue.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What was asked.
 *
 * @param keys verifier keys, or files of them
 * @param leaf the leaf that a bare log proof is about, in base64
 * @param quorum how many of the given witnesses must have cosigned
 */
record Arguments(Path file, List<String> keys, Optional<String> leaf, int quorum, boolean chinese) {
  static final String USAGE =
      "verify FILE [--key KEY|FILE]… [--leaf BASE64] [--witnesses N] [--lang zh|en]";

  Arguments {
    keys = List.copyOf(keys);
  }

  static Arguments parse(String language, String... words) {
    List<String> keys = new ArrayList<>();
    Optional<String> file = Optional.empty();
    Optional<String> leaf = Optional.empty();
    int quorum = 0;
    String speaks = language;
    for (Iterator<String> rest = List.of(words).iterator(); rest.hasNext(); ) {
      String word = rest.next();
      switch (word) {
        case "--key" -> keys.add(value(rest, word));
        case "--leaf" -> leaf = Optional.of(value(rest, word));
        case "--witnesses" -> quorum = number(value(rest, word));
        case "--lang" -> speaks = value(rest, word);
        default -> {
          if (word.startsWith("--") || file.isPresent()) {
            throw new UsageException(USAGE);
          }
          file = Optional.of(word);
        }
      }
    }
    Path path = Path.of(file.orElseThrow(() -> new UsageException(USAGE)));
    return new Arguments(path, keys, leaf, quorum, speaks.startsWith("zh"));
  }

  private static String value(Iterator<String> rest, String option) {
    if (!rest.hasNext()) {
      throw new UsageException(option + " needs a value. " + USAGE);
    }
    return rest.next();
  }

  private static int number(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException noNumber) {
      throw new UsageException("--witnesses needs a number. " + USAGE);
    }
  }
}
