package io.shouyue.stack.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A program to run.
 *
 * @param name what people call it; also the log file's name
 * @param words program and arguments
 * @param environment variables on top of the few that every child inherits
 * @param folder its working folder
 */
public record Command(
    String name, List<String> words, Map<String, String> environment, Path folder) {
  /**
   * What a child may inherit. Everything else stays outside, so that a variable of the caller's
   * shell never configures a service by accident.
   */
  private static final List<String> INHERITED =
      List.of("PATH", "HOME", "USER", "TMPDIR", "JAVA_HOME", "TZ", "SSL_CERT_FILE", "SSL_CERT_DIR");

  /** Copies what it is given. */
  public Command {
    words = List.copyOf(words);
    environment = Map.copyOf(environment);
  }

  /** Ready to start in a session of its own, so that Ctrl-C reaches the launcher alone. */
  ProcessBuilder inOwnSession() {
    List<String> all = new ArrayList<>(newSession());
    all.addAll(words);
    ProcessBuilder builder = new ProcessBuilder(all);
    builder.directory(folder.toFile());
    Map<String, String> inherited = new TreeMap<>(builder.environment());
    inherited.keySet().retainAll(INHERITED);
    builder.environment().clear();
    builder.environment().putAll(inherited);
    // Only a UTF-8 locale lets a JVM open paths outside ASCII, whatever the terminal's own says.
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().putAll(environment);
    return builder;
  }

  private static List<String> newSession() {
    for (String path : List.of("/usr/bin/setsid", "/bin/setsid")) {
      if (Files.isExecutable(Path.of(path))) {
        return List.of(path);
      }
    }
    // macOS has no setsid program; its perl does the same in place, keeping the process id.
    return List.of("/usr/bin/perl", "-MPOSIX", "-e", "setsid(); exec @ARGV or die $!");
  }
}
