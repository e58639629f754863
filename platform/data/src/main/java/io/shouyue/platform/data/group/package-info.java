/**
 * Writes of many callers in one transaction (ADR 0010): a bounded queue and a few writers. Knows
 * nothing of what is written; a feature gives it the batch to run.
 */
@NullMarked
package io.shouyue.platform.data.group;

import org.jspecify.annotations.NullMarked;
