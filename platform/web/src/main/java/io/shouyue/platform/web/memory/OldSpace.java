package io.shouyue.platform.web.memory;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import javax.management.NotificationEmitter;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Has the old generation collected once it has grown by half. The serial collector by itself lets
 * it fill up to the largest heap allowed before it looks at it, so that a small service comes to
 * hold mostly what nobody needs any more; and it gives memory back at such a collection only.
 *
 * <p>With a collector whose pools know no such threshold nothing happens.
 */
@Singleton
final class OldSpace {
  private final long least;

  /**
   * @param least what may be in use before anything is collected; below it a collection would cost
   *     more than the memory is worth
   */
  OldSpace(
      @ConfigProperty(name = "shouyue.memory.old-space", defaultValue = "40M") MemorySize least) {
    this.least = least.asLongValue();
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
            System.gc();
            allow(pool);
          }
        },
        null,
        null);
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
