package io.shouyue.consent.subscription;

/**
 * One event on its way to one endpoint.
 *
 * @param message the same at every attempt, so that the receiver can drop repeats
 * @param attempts how often it was tried, this time included
 */
record Delivery(long id, String site, String endpoint, String message, String body, int attempts) {}
