/**
 * Cancellation as a plan of idempotent steps that survives a crash anywhere: service stops, data
 * are held or erased, the hold ends, everything is anonymised and certified (docs/architecture.md,
 * "Cancellation, step by step").
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.erasure;
