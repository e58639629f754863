/**
 * Repeats a transaction that the database asked to repeat, and one of many that fails in its
 * halves.
 */
@NullMarked
package io.shouyue.platform.data.retry;

import org.jspecify.annotations.NullMarked;
