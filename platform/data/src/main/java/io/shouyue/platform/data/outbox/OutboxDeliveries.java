package io.shouyue.platform.data.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import io.shouyue.platform.data.outbox.OutboxQueue.Leased;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/** Brings leased messages to their handlers: one by one, or together where the handler can. */
@ApplicationScoped
class OutboxDeliveries {
  private static final Logger LOG = Logger.getLogger(OutboxDeliveries.class);
  private static final long LONGEST_DELAY_SECONDS = 60;

  private final OutboxQueue queue;
  private final ObjectMapper json;
  private final Map<String, OutboxHandler<?>> handlers;

  OutboxDeliveries(OutboxQueue queue, ObjectMapper json, @All List<OutboxHandler<?>> handlers) {
    this.queue = queue;
    this.json = json;
    // The list comes sorted by priority: of two handlers for one topic the higher one serves.
    this.handlers =
        handlers.stream()
            .collect(
                Collectors.toMap(
                    OutboxHandler::topic, Function.identity(), (higher, lower) -> higher));
  }

  /**
   * Messages of one topic for one call of its handler.
   *
   * @param together whether there may be several of them
   */
  record Parcel(String topic, boolean together, List<Leased> messages) {}

  /** Messages that failed before go by themselves, and so do those whose handler takes but one. */
  List<Parcel> parcels(List<Leased> leased) {
    List<Parcel> parcels = new ArrayList<>();
    Map<String, List<Leased>> together = new LinkedHashMap<>();
    for (Leased one : leased) {
      if (one.message().attempt() == 1
          && handlers.get(one.topic()) instanceof OutboxBatchHandler<?>) {
        together.computeIfAbsent(one.topic(), topic -> new ArrayList<>()).add(one);
      } else {
        parcels.add(new Parcel(one.topic(), false, List.of(one)));
      }
    }
    together.forEach((topic, messages) -> parcels.add(new Parcel(topic, true, messages)));
    return parcels;
  }

  /** Delivers a parcel, or gives its messages back; returns how many were done. */
  int deliver(Parcel parcel) {
    List<OutboxMessage> messages = parcel.messages().stream().map(Leased::message).toList();
    try {
      handle(handlers.get(parcel.topic()), parcel.messages());
      queue.done(messages);
      return messages.size();
    } catch (Exception failed) {
      OutboxMessage first = messages.getFirst();
      Duration delay = delayAfter(first.attempt());
      LOG.warnf(
          "outbox message failed topic=%s id=%d messages=%d attempt=%d error=%s retryIn=%s",
          parcel.topic(),
          first.id(),
          messages.size(),
          first.attempt(),
          failed.getClass().getSimpleName(),
          delay);
      queue.retryAfter(messages, delay);
      return 0;
    }
  }

  private <T> void handle(OutboxHandler<T> handler, List<Leased> messages) throws Exception {
    if (handler == null) {
      throw new IllegalStateException("no handler");
    }
    List<T> payloads = new ArrayList<>(messages.size());
    for (Leased one : messages) {
      payloads.add(json.readValue(one.payload(), handler.type()));
    }
    if (handler instanceof OutboxBatchHandler<T> several) {
      several.handleAll(payloads);
    } else {
      handler.handle(payloads.getFirst(), messages.getFirst().message());
    }
  }

  private static Duration delayAfter(int attempt) {
    return Duration.ofSeconds(Math.min(1L << Math.min(attempt - 1, 10), LONGEST_DELAY_SECONDS));
  }
}
