package io.shouyue.retention.grace;

import java.time.Instant;

/**
 * A cancellation that can still be taken back.
 *
 * @param request its id
 * @param number as the person knows it
 * @param endsAt exclusive
 */
public record OwnGrace(String request, String number, Instant endsAt) {}
