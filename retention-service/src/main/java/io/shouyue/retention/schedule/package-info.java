/**
 * When each category of personal data has to go: rules as versioned data with their conflicts, and
 * runs that work off what is due in batches on any number of nodes. Where data lie is not known
 * here: each {@code CategoryPlace} says what it holds and lets go of it.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.schedule;
