/** Repeats a transaction that the database asked to repeat. */
@NullMarked
package io.shouyue.platform.data.retry;

import org.jspecify.annotations.NullMarked;
