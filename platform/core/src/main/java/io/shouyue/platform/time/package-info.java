/**
 * The two clocks, elapsed time, and Beijing days. Everything that reads the time takes one of the
 * clocks; nothing else may call {@code Instant.now()} or {@code System.nanoTime()}.
 */
@NullMarked
package io.shouyue.platform.time;

import org.jspecify.annotations.NullMarked;
