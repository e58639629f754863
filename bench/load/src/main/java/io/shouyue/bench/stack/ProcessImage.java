package io.shouyue.bench.stack;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a running Java program was started (proc_pid_cmdline(5), proc_pid_environ(5)).
 *
 * @param arguments the words of its command line, the last one being its jar or its main class
 * @param variables its environment
 */
record ProcessImage(List<String> arguments, Map<String, String> variables) {
  ProcessImage {
    arguments = List.copyOf(arguments);
    variables = Map.copyOf(variables);
  }

  /**
   * @throws StackException when the process has ended, or where there is no {@code /proc}
   */
  static ProcessImage of(@Nullable Long pid) {
    if (pid == null) {
      throw new StackException("The service to copy is not running.");
    }
    Path folder = Path.of("/proc", pid.toString());
    try {
      return parse(
          Files.readString(folder.resolve("cmdline"), StandardCharsets.UTF_8),
          Files.readString(folder.resolve("environ"), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new StackException(
          "How the service was started cannot be read from /proc: the benches run on Linux"
              + " only.",
          e);
    }
  }

  /** Both files separate their entries with a zero byte. */
  static ProcessImage parse(String commandLine, String environment) {
    Map<String, String> variables = new HashMap<>();
    for (String entry : environment.split("\0", -1)) {
      int equals = entry.indexOf('=');
      if (equals > 0) {
        variables.put(entry.substring(0, equals), entry.substring(equals + 1));
      }
    }
    List<String> words = new ArrayList<>(List.of(commandLine.split("\0", -1)));
    words.removeIf(String::isEmpty);
    return new ProcessImage(words, variables);
  }

  /**
   * The same JVM with the same flags for another jar. The ahead-of-time cache stays behind, as it
   * fits one program only.
   */
  List<String> words(Path jar) {
    List<String> words = new ArrayList<>(arguments.subList(0, arguments.size() - 1));
    words.removeIf(word -> word.equals("-jar") || word.startsWith("-XX:AOTCache="));
    words.addAll(List.of("-jar", jar.toString()));
    return words;
  }
}
