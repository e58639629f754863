package io.shouyue.platform.web.memory;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import javax.management.NotificationEmitter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has the old generation collected once it has grown by half, and again a minute later if that left
 * much: what was under way is done by then, and would otherwise count as needed until it has grown
 * by half once more. The serial collector by itself lets it fill up to the largest heap allowed
 * before it looks at it, so that a small service comes to hold mostly what nobody needs any more;
 * and it gives memory back at such a collection only.
 *
 * <p>With a collector whose pools know no such threshold nothing happens.
 */
@Singleton
final class OldSpace {
  private final long least;
  private final Executor later;

  /**
   * @param least what may be in use before anything is collected; below it a collection would cost
   *     more than the memory is worth
   */
  @Inject
  OldSpace(
      @ConfigProperty(name = "shouyue.memory.old-space", defaultValue = "40M") MemorySize least) {
    this(least, CompletableFuture.delayedExecutor(1, TimeUnit.MINUTES));
  }

  /**
   * @param later does what it is given once what is under way now is done
   */
  OldSpace(MemorySize least, Executor later) {
    this.least = least.asLongValue();
    this.later = later;
  }

  void start(@Observes StartupEvent event) {
    watch();
  }

  /** Looks after this JVM's from now on. */
  void watch() {
    ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP && pool.isUsageThresholdSupported())
        .findFirst()
        .ifPresent(this::watch);
  }

  private void watch(MemoryPoolMXBean pool) {
    allow(pool);
    NotificationEmitter memory = (NotificationEmitter) ManagementFactory.getMemoryMXBean();
    memory.addNotificationListener(
        (notification, nothing) -> {
          if (notification.getType().equals(MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED)) {
            collect(pool);
            if (pool.getUsage().getUsed() > least) {
              later.execute(() -> collect(pool));
            }
          }
        },
        null,
        null);
  }

  private void collect(MemoryPoolMXBean pool) {
    System.gc();
    allow(pool);
  }

  private void allow(MemoryPoolMXBean pool) {
    long most = pool.getUsage().getMax();
    long allowed = threshold(pool.getUsage().getUsed());
    pool.setUsageThreshold(most < 0 ? allowed : Math.min(allowed, most));
  }

  /**
   * Where the next collection is due.
   *
   * @param used after the last one, in bytes
   */
  long threshold(long used) {
    return Math.max(least, used + used / 2);
  }
}
