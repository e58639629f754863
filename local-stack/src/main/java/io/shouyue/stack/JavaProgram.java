package io.shouyue.stack;

import java.nio.file.Path;

/** The JVM that children run on: the one that runs the launcher. */
public final class JavaProgram {
  private JavaProgram() {}

  public static String path() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
