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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Brings leased messages to their handlers: one by one, or together where the handler can. */
@ApplicationScoped
class OutboxDeliveries {
  private static final Logger LOG = Logger.getLogger(OutboxDeliveries.class);
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);
  private static final int LAST_DOUBLING = 10;

  private final OutboxQueue queue;
  private final ObjectMapper json;
  private final Map<String, OutboxHandler<?>> handlers;
  private final Duration firstDelay;

  OutboxDeliveries(
      OutboxQueue queue,
      ObjectMapper json,
      @All List<OutboxHandler<?>> handlers,
      @ConfigProperty(name = "shouyue.outbox.first-delay", defaultValue = "1S")
          Duration firstDelay) {
    this.queue = queue;
    this.json = json;
    this.firstDelay = firstDelay;
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

  /** Doubles with each attempt, up to a minute, and is never less than the first. */
  private Duration delayAfter(int attempt) {
    Duration doubled = firstDelay.multipliedBy(1L << Math.min(attempt - 1, LAST_DOUBLING));
    Duration longest = firstDelay.compareTo(LONGEST_DELAY) > 0 ? firstDelay : LONGEST_DELAY;
    return doubled.compareTo(longest) < 0 ? doubled : longest;
  }
}
