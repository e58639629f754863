package io.shouyue.gateway.limit;

/**
 * What a limiter answers.
 *
 * @param limit which policy
 * @param allowed whether the request may go on
 * @param remaining how many more may come right now
 * @param seconds until the whole quota is back, or, when refused, until one request is; at least 1
 */
public record Grant(Limit limit, boolean allowed, long remaining, long seconds) {}
