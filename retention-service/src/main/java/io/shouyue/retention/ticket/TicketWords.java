package io.shouyue.retention.ticket;

import io.shouyue.platform.personal.FreeText;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a ticket's history.
 *
 * @param internal for staff alone
 * @param text null for a move without words
 */
public record TicketWords(
    Instant at, String actor, String move, boolean internal, @Nullable FreeText text) {}
