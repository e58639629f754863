package io.shouyue.platform.data.outbox;

import java.util.List;

/**
 * A handler that does several messages of its topic as cheaply as one. They have different ordering
 * keys, so no order among them matters. Where it fails, all of them are delivered again, each by
 * itself, so that one that cannot be done holds back no other.
 *
 * @param <T> the payload, a record that JSON can carry
 */
public interface OutboxBatchHandler<T> extends OutboxHandler<T> {
  /** Does the work of all of them, or fails and may have done some. */
  void handleAll(List<T> payloads) throws Exception;

  @Override
  default void handle(T payload, OutboxMessage message) throws Exception {
    handleAll(List.of(payload));
  }
}
