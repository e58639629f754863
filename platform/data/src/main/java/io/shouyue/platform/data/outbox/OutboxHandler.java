package io.shouyue.platform.data.outbox;

/**
 * Works off the messages of one topic; a CDI bean. Called outside a transaction, at least once for
 * each message, and must be done within {@link OutboxRelay#LEASE}.
 *
 * @param <T> the payload, a record that JSON can carry
 */
public interface OutboxHandler<T> {
  /**
   * The topic it serves. Of two beans for one topic that with the higher {@code @Priority} does.
   */
  String topic();

  /** The payload's class. */
  Class<T> type();

  /** Does the work. Any exception leaves the message, and those behind it, for a later attempt. */
  void handle(T payload, OutboxMessage message) throws Exception;
}
