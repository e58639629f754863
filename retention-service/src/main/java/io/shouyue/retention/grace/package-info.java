/**
 * The time in which a person may take a cancellation back, where a site gives one (off by default,
 * at most seven days, inside the 15 working days). Meanwhile their data are stored and nothing
 * else. Called by request and obligation through {@code CancellationGrace}.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.grace;
