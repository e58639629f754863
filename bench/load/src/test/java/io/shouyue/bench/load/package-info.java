/** Tests of {@code io.shouyue.bench.load}. */
@NullMarked
package io.shouyue.bench.load;

import org.jspecify.annotations.NullMarked;
