package io.shouyue.stack.aot;

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
 * An application as Quarkus builds it: a folder with {@code quarkus-run.jar} and what that loads.
 *
 * @param folder {@code target/quarkus-app}, or whatever is laid out as that is
 * @param main the class that the runner starts when it has its class loader
 * @param providers jars from outside the folder that belong to it, too
 */
public record Application(Path folder, String main, List<Path> providers) {
  /** The main class of an application that brings none of its own. */
  private static final String GENERATED = "io.quarkus.runner.GeneratedMain";

  /** Refuses a folder without a build in it. */
  public Application {
    if (!Files.exists(folder.resolve("quarkus-run.jar"))) {
      throw new StackException(
          "There is no build in " + folder + ": run ./shouyue up without --no-build.");
    }
    providers = List.copyOf(providers);
  }

  /** One of ours. */
  public static Application in(Path folder) {
    return new Application(folder, GENERATED, List.of());
  }

  /** What {@code java -jar} starts; it loads the other jars by a class loader of Quarkus' own. */
  public Path runner() {
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
    all.addAll(providers);
    return List.copyOf(all);
  }

  /** The class path as the variable {@code CLASSPATH} has it. */
  public String joinedClassPath() {
    return String.join(":", classPath().stream().map(Path::toString).toList());
  }

  /**
   * Another for each build, and for each of the circumstances.
   *
   * @param circumstances whatever else must be the same
   */
  public String fingerprint(List<String> circumstances) {
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

  /** The jars of a folder, by name. */
  public static List<Path> jarsIn(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    } catch (IOException e) {
      throw new StackException("The folder " + folder + " cannot be read: " + e, e);
    }
  }
}
