package io.shouyue.consent.subscription;

/**
 * One event on its way to one endpoint.
 *
 * @param event {@code msg_…}, the same at every attempt, so that the receiver can drop repeats
 * @param attempt which attempt this is, over all rounds
 * @param tries which try of the present round this is; the retry schedule counts by it
 */
record Delivery(
    long id, String site, String endpoint, String event, String body, int attempt, int tries) {}
