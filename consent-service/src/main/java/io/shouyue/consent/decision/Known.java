package io.shouyue.consent.decision;

/**
 * Facts with the ticket under which they were read.
 *
 * @param <T> the facts
 */
record Known<T>(long ticket, T facts) {}
