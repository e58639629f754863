package io.shouyue.stack;

import java.nio.file.Path;

/** The JVM that children run on: the one that runs the launcher. */
public final class JavaProgram {
  /** For JVMs of minutes: its code is slower, but there at once, and it takes less memory. */
  public static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";

  private JavaProgram() {}

  public static String path() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
