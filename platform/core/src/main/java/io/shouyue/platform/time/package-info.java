/**
 * The two clocks and Beijing days. Everything that reads the time takes one of the clocks; nothing
 * else may call {@code Instant.now()}.
 */
@NullMarked
package io.shouyue.platform.time;

import org.jspecify.annotations.NullMarked;
