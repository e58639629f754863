package io.shouyue.platform.web.memory;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.MemorySize;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class OldSpaceTest {
  private static final int MEGABYTE = 1 << 20;

  /** Of megabytes; a quarter less than what old space may hold. */
  private static final int ENOUGH = 180;

  /** The collection is asked for by another thread. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final BigInteger LEAST = BigInteger.valueOf(40L * MEGABYTE);

  private static OldSpace oldSpace() {
    return new OldSpace(new MemorySize(LEAST), Runnable::run);
  }

  @Test
  void mayGrowByHalf() {
    assertThat(oldSpace().threshold(60L * MEGABYTE)).isEqualTo(90L * MEGABYTE);
  }

  @Test
  void littleIsLeftAlone() {
    assertThat(oldSpace().threshold(MEGABYTE)).isEqualTo(LEAST.longValueExact());
  }

  @Test
  void whatNobodyNeedsIsCollectedLongBeforeTheHeapIsFull() throws Exception {
    assertThat(collections(20)).isEqualTo("1 or more");
  }

  @Test
  void whereMuchWasInUseIsLookedAgainLater() throws Exception {
    assertThat(collections(60)).isEqualTo("2 or more");
  }

  /** What a program says that needs so many megabytes at a time, and wastes as much. */
  private static String collections(int stillNeeded) throws Exception {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmn10m",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Wasteful.class.getName(),
                String.valueOf(stillNeeded))
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(java.waitFor()).as(said).isZero();
    return said;
  }

  /** Needs megabyte after megabyte for a while, so that each comes into old space. */
  static final class Wasteful {
    private Wasteful() {}

    public static void main(String... words) {
      int stillNeeded = Integer.parseInt(words[0]);
      int due = BigInteger.valueOf(stillNeeded * (long) MEGABYTE).compareTo(LEAST) > 0 ? 2 : 1;
      oldSpace().watch();
      Queue<byte[]> needed = new ArrayDeque<>();
      for (int made = 0; wholeCollections() == 0 && made < ENOUGH; made++) {
        needed.add(new byte[MEGABYTE]);
        if (needed.size() > stillNeeded) {
          needed.remove();
        }
      }
      long begun = System.nanoTime();
      while (wholeCollections() < due && System.nanoTime() - begun < PATIENCE.toNanos()) {
        Thread.onSpinWait();
      }
      System.out.print(wholeCollections() < due ? "full of waste" : due + " or more");
    }

    private static long wholeCollections() {
      return ManagementFactory.getGarbageCollectorMXBeans().stream()
          .filter(each -> each.getName().equals("MarkSweepCompact"))
          .mapToLong(GarbageCollectorMXBean::getCollectionCount)
          .sum();
    }
  }
}
