package io.shouyue.stack.service;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A service as Quarkus builds it: a folder with {@code quarkus-run.jar} and what that loads.
 *
 * @param folder {@code target/quarkus-app}
 */
record Application(Path folder) {
  /** Refuses a folder without a build in it. */
  Application {
    if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
      throw new StackException(
          "There is no build in " + folder + ": run ./shouyue up without --no-build.");
    }
  }

  /** What {@code java -jar} starts; it loads the other jars by a class loader of Quarkus' own. */
  Path runner() {
    return folder.resolve("quarkus-run.jar");
  }

  /** The same for the JVM's own loader: rewritten classes before the jars that they are from. */
  List<Path> classPath() {
    List<Path> all = new ArrayList<>();
    for (String name : List.of("transformed-bytecode.jar", "generated-bytecode.jar")) {
      Path jar = folder.resolve("quarkus").resolve(name);
      if (Files.exists(jar)) {
        all.add(jar);
      }
    }
    for (String jars : List.of("app", "lib/boot", "lib/main")) {
      all.addAll(jarsIn(folder.resolve(jars)));
    }
    return List.copyOf(all);
  }

  /** The class path as the variable {@code CLASSPATH} has it. */
  String joinedClassPath() {
    return String.join(":", classPath().stream().map(Path::toString).toList());
  }

  /**
   * Another for each build, and for each of the circumstances.
   *
   * @param circumstances whatever else must be the same
   */
  String fingerprint(List<String> circumstances) {
    try {
      List<String> facts = new ArrayList<>(circumstances);
      for (Path jar : classPath()) {
        BasicFileAttributes read = Files.readAttributes(jar, BasicFileAttributes.class);
        facts.add(jar + " " + read.size() + " " + read.lastModifiedTime());
      }
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(String.join("\n", facts).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new StackException("A jar of the build cannot be read: " + e, e);
    }
  }

  private static List<Path> jarsIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new StackException("The folder " + folder + " cannot be read: " + e, e);
    }
  }
}
