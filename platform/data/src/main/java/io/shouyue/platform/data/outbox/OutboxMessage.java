package io.shouyue.platform.data.outbox;

/**
 * What a handler may know of the row that carries its payload.
 *
 * @param id stays the same when the message is delivered again
 * @param orderingKey messages of one key come in order
 * @param attempt 1 for the first delivery
 */
public record OutboxMessage(long id, String orderingKey, int attempt) {}
