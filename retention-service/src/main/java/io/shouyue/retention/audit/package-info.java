/**
 * Who did what to whom and why. Every service's events arrive here, are ordered and hash-chained in
 * the background and can be read by auditors. Other features use {@code Acts} to add their own.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.audit;
