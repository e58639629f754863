package io.shouyue.consent.feed;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.shouyue.platform.time.MonotonicClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keeps this node's listeners up to date, one look after another, and knows whether they are. Has
 * no thread of its own.
 *
 * <p>A change that was committed before a look began is with the listeners before that look counts.
 * So whoever answers from memory only while {@link #isFresh()} never uses a fact that was changed
 * more than {@link #FRESH} ago, whatever becomes of this node or its connection.
 */
@ApplicationScoped
public class FeedFollower {
  /** How old the last good look may be; a second less what calls under way may take. */
  public static final Duration FRESH = Duration.ofMillis(800);

  /** After a longer silence rows may have been trimmed; {@link FeedTrim#KEPT} is far longer. */
  private static final Duration LONGEST_SILENCE = Duration.ofSeconds(30);

  private final FeedSource source;
  private final List<ChangeListener> listeners;
  private final MonotonicClock clock;
  private final Counter failed;
  private @Nullable FeedLook last;
  private volatile @Nullable Long lookedAt;

  FeedFollower(
      FeedSource source,
      @All List<ChangeListener> listeners,
      MonotonicClock clock,
      MeterRegistry meters) {
    this.source = source;
    this.listeners = listeners;
    this.clock = clock;
    this.failed = meters.counter("shouyue.feed.looks.failed");
    meters.gauge("shouyue.feed.age.seconds", this, FeedFollower::ageSeconds);
  }

  /**
   * Looks once and tells the listeners what changed. After a failure, a long silence, or when
   * another server answers, everything is forgotten instead: what changed cannot be known.
   *
   * @throws FeedException when the feed could not be read; the next look begins anew
   */
  public synchronized void look() {
    long began = clock.nanos();
    try {
      FeedLook before = isSilentSince(began) ? null : last;
      FeedLook now = source.look(before);
      if (before == null || !now.follows(before)) {
        listeners.forEach(ChangeListener::forget);
      }
      now.changes().forEach(change -> listeners.forEach(listener -> listener.changed(change)));
      last = now;
      lookedAt = began;
    } catch (RuntimeException unread) {
      last = null;
      failed.increment();
      throw unread;
    }
  }

  /** Whether everything that was committed {@link #FRESH} ago has reached the listeners. */
  public boolean isFresh() {
    Long at = lookedAt;
    return at != null && clock.nanos() - at < FRESH.toNanos();
  }

  private boolean isSilentSince(long now) {
    Long at = lookedAt;
    return at == null || now - at > LONGEST_SILENCE.toNanos();
  }

  private double ageSeconds() {
    Long at = lookedAt;
    return at == null ? Double.POSITIVE_INFINITY : (clock.nanos() - at) / 1e9;
  }
}
