package io.shouyue.stack.seed.year;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which request of the plan is which request of the suite, in a file, so that a start that was
 * broken off finds them again. It names nobody.
 */
final class YearJournal {
  private final Path file;
  private final Map<Integer, String> requests = new ConcurrentHashMap<>();

  /**
   * @param file need not exist
   */
  YearJournal(Path file) {
    this.file = file;
    try {
      if (Files.exists(file)) {
        Files.readAllLines(file).stream()
            .map(line -> line.split(" ", 2))
            .filter(words -> words.length == 2)
            .forEach(words -> requests.put(Integer.valueOf(words[0]), words[1]));
      }
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  boolean knows(int number) {
    return requests.containsKey(number);
  }

  /** The request's id. */
  String request(int number) {
    String id = requests.get(number);
    if (id == null) {
      throw new StackException("The request " + number + " of the demo's year was never filed.");
    }
    return id;
  }

  synchronized void filed(int number, String id) {
    requests.put(number, id);
    try {
      Files.writeString(
          file, number + " " + id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  /** The year is over: nothing has to be found again. */
  void remove() {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw unusable(e);
    }
  }

  private StackException unusable(IOException e) {
    return new StackException(file + " cannot be used: " + e.getMessage(), e);
  }
}
