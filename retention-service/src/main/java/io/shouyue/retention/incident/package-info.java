/**
 * Breaches: personal data that leaked, were changed or lost (PIPL 57). Keeps what happened, counts
 * the hours for telling authority and people, tells those affected, and holds what the authority is
 * sent. Called by the desk alone.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.incident;
