package io.shouyue.retention.request;

import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In which order a list of requests goes. The id decides between equals. */
public enum RequestOrder {
  /** What is due first in front; those without a running clock come last. */
  DUE("coalesce(due, 'infinity'::timestamptz)", false),
  /** What ended last in front. */
  END("coalesce(closed_at, answered_at, received_at)", true),
  /** What came in first in front. */
  OLDEST("received_at", false),
  /** What came in last in front. */
  NEWEST("received_at", true);

  private final String key;
  private final boolean descending;

  RequestOrder(String key, boolean descending) {
    this.key = key;
    this.descending = descending;
  }

  /** After the place that {@code :afterKey} and {@code :afterId} name. */
  String after() {
    return "(%s, id) %s (CAST(:afterKey AS timestamptz), :afterId)"
        .formatted(key, descending ? "<" : ">");
  }

  /** Sorts, and takes the first {@code :limit}. */
  String sql() {
    return "ORDER BY %1$s %2$s, id %2$s LIMIT :limit".formatted(key, descending ? "DESC" : "ASC");
  }

  /** Where a request stands in this order; null behind all instants. */
  @Nullable Instant keyOf(RequestCase one) {
    Request request = one.request();
    return switch (this) {
      case DUE -> one.due();
      case OLDEST, NEWEST -> request.receivedAt();
      case END ->
          Stream.of(request.progress().closedAt(), request.progress().answeredAt())
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(request.receivedAt());
    };
  }
}
