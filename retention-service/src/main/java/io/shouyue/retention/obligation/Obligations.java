package io.shouyue.retention.obligation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a website said of one cancellation.
 *
 * @param goesOnAt when it goes on without an answer
 * @param answeredAt null while nothing was said
 */
public record Obligations(
    String request,
    String site,
    String subject,
    Instant goesOnAt,
    @Nullable Instant answeredAt,
    List<Obligation> items) {

  public Obligations {
    items = List.copyOf(items);
  }

  boolean isAnswered() {
    return answeredAt != null;
  }

  /** Whether the cancellation has to wait. */
  boolean isBlocking() {
    return items.stream().anyMatch(Obligation::isBlocking);
  }
}
