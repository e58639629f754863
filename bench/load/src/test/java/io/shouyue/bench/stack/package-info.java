/** Tests of {@code io.shouyue.bench.stack}. */
@NullMarked
package io.shouyue.bench.stack;

import org.jspecify.annotations.NullMarked;
