package io.shouyue.gateway.limit;

import io.shouyue.platform.time.SystemClock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A token bucket for each key: a quota that may be spent at once and comes back evenly over the
 * window. Remembers the {@value #MOST_KEYS} keys used last; a forgotten key starts full.
 */
public final class RateLimiter {

  /** About 10 MB. */
  static final int MOST_KEYS = 100_000;

  private final Limit limit;
  private final SystemClock clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_KEYS;
        }
      };

  public RateLimiter(Limit limit, SystemClock clock) {
    this.limit = limit;
    this.clock = clock;
  }

  /** Takes one request from what {@code key} has left. */
  public Grant take(String key) {
    Instant now = clock.now();
    synchronized (buckets) {
      Bucket before = buckets.getOrDefault(key, new Bucket(limit.quota(), now));
      double left = before.leftAt(now, limit);
      boolean allowed = left >= 1;
      Bucket after = new Bucket(allowed ? left - 1 : left, now);
      buckets.put(key, after);
      return new Grant(limit, allowed, (long) after.left(), seconds(after, allowed));
    }
  }

  private long seconds(Bucket bucket, boolean allowed) {
    double missing = (allowed ? limit.quota() : 1) - bucket.left();
    return Math.max(1, (long) Math.ceil(missing / limit.perNano() / 1e9));
  }

  private record Bucket(double left, Instant at) {

    double leftAt(Instant now, Limit limit) {
      long nanos = Math.max(0, Duration.between(at, now).toNanos());
      return Math.min(limit.quota(), left + nanos * limit.perNano());
    }
  }
}
