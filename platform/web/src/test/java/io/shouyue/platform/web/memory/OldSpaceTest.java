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

  /** Of megabytes; the heap has room for ten times as many. */
  private static final int STILL_NEEDED = 20;

  /** Of megabytes; a quarter less than what old space may hold. */
  private static final int ENOUGH = 180;

  /** The collection is asked for by another thread. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final BigInteger LEAST = BigInteger.valueOf(40L * MEGABYTE);

  private static OldSpace oldSpace() {
    return new OldSpace(new MemorySize(LEAST));
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
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms32m",
                "-Xmn10m",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                Wasteful.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(java.waitFor()).as(said).isZero();
    assertThat(said).isEqualTo("collected");
  }

  /** Needs megabyte after megabyte for a while, so that each comes into old space. */
  static final class Wasteful {
    private Wasteful() {}

    public static void main(String... words) {
      oldSpace().watch();
      Queue<byte[]> needed = new ArrayDeque<>();
      for (int made = 0; wholeCollections() == 0 && made < ENOUGH; made++) {
        needed.add(new byte[MEGABYTE]);
        if (needed.size() > STILL_NEEDED) {
          needed.remove();
        }
      }
      long begun = System.nanoTime();
      while (wholeCollections() == 0 && System.nanoTime() - begun < PATIENCE.toNanos()) {
        Thread.onSpinWait();
      }
      System.out.print(wholeCollections() > 0 ? "collected" : "full of waste");
    }

    private static long wholeCollections() {
      return ManagementFactory.getGarbageCollectorMXBeans().stream()
          .filter(each -> each.getName().equals("MarkSweepCompact"))
          .mapToLong(GarbageCollectorMXBean::getCollectionCount)
          .sum();
    }
  }
}
