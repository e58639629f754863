package io.shouyue.stack.service;

import io.shouyue.stack.JavaProgram;
import io.shouyue.stack.Service;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a service's JVM is kept small; docs/performance.md has what each measure gives. {@code
 * k8s/Containerfile} has the same for JDK 25.
 */
final class ServiceJvm {
  /**
   * What is said besides where nobody asks for load; the last word counts. The second compiler
   * takes most of a start's processor time, and what it needs to work stays with the process. What
   * ran a few hundred times only is not worth the memory of being compiled. A small young
   * generation is collected more often, and is all touched either way.
   */
  static final List<String> AT_HAND =
      List.of(JavaProgram.QUICK_COMPILER, "-XX:CompileThresholdScaling=3", "-Xmn8m");

  /**
   * What is said instead under load, as in production. The JDK's class archive lies where it was
   * made for, so that most of it is shared between JVMs and never written to; what runs a few
   * hundred times is not worth the memory of being compiled.
   */
  static final List<String> FOR_LOAD =
      List.of(
          "-XX:+UnlockDiagnosticVMOptions",
          "-XX:ArchiveRelocationMode=0",
          "-XX:CompileThresholdScaling=2");

  /**
   * What is said instead while a year is played: compiling through would take longer than it saves.
   * A heap that gives back what is free is collected whole again and again by so much work. The
   * first heap has room for the young generation and for what an ahead-of-time cache brings:
   * without it the JVM does not start.
   */
  static final List<String> FOR_A_YEAR =
      List.of(
          JavaProgram.QUICK_COMPILER,
          "-Xmx192m",
          "-Xms96m",
          "-Xmn40m",
          "-XX:MaxHeapFreeRatio=70",
          "-Dshouyue.memory.old-space=128M");

  private ServiceJvm() {}

  /**
   * The flags.
   *
   * @param feature the JVM's feature version, at least 21
   */
  static List<String> flags(Service service, int feature) {
    List<String> flags =
        new ArrayList<>(
            List.of(
                "-Xmx" + service.heapMegabytes() + "m",
                // Without it a 64th of the machine's memory, below which a heap never shrinks.
                "-Xms32m",
                "-Xmn12m",
                "-XX:+UseSerialGC",
                "-XX:MinHeapFreeRatio=5",
                "-XX:MaxHeapFreeRatio=15",
                "-XX:-ShrinkHeapInSteps",
                // A font is given back twenty seconds after the last page, not eighty.
                "-XX:SoftRefLRUPolicyMSPerMB=250",
                "-XX:MaxMetaspaceSize=160m",
                "-XX:ReservedCodeCacheSize=64m",
                // An outgoing connection keeps one for as long as it is open; answers are short.
                "-Djdk.httpclient.bufsize=4096",
                // Otherwise every buffer's life is offered to the flight recorder.
                "-Dio.netty.jfr.enabled=false",
                // What the runner's manifest opens; a plain class path has no manifest.
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "--add-opens=java.base/jdk.internal.misc=ALL-UNNAMED",
                "-XX:+ExitOnOutOfMemoryError"));
    if (feature >= 22) {
      // What the compilers gave back goes back to the system, too.
      flags.add("-XX:TrimNativeHeapInterval=10000");
    }
    if (feature >= 25) {
      flags.add("-XX:+UseCompactObjectHeaders");
    }
    return List.copyOf(flags);
  }

  /** Variables of the C library: fewer heaps of its own, so less lies unused between them. */
  static Map<String, String> environment() {
    return Map.of("MALLOC_ARENA_MAX", "2");
  }
}
