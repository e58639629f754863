package io.shouyue.consent.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Looks at the feed again and again. A move of the legal clock does not concern it. */
@ApplicationScoped
@Startup
public class FeedThread {
  private static final Logger LOG = Logger.getLogger(FeedThread.class);
  private static final Duration EVERY = Duration.ofMillis(200);

  private final FeedFollower follower;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("change-feed").factory());
  private boolean failing;

  FeedThread(
      FeedFollower follower,
      @ConfigProperty(name = "shouyue.background.automatic", defaultValue = "true")
          boolean automatic) {
    this.follower = follower;
    if (automatic) {
      thread.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  void stop(@Observes ShutdownEvent event) {
    thread.shutdownNow();
  }

  private void look() {
    try {
      follower.look();
      if (failing) {
        LOG.info("change feed is followed again");
      }
      failing = false;
    } catch (RuntimeException unread) {
      if (!failing) {
        LOG.warnf("change feed cannot be read error=%s", unread.getClass().getSimpleName());
      }
      failing = true;
    }
  }
}
