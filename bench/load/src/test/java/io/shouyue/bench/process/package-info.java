/** Tests of {@code io.shouyue.bench.process}. */
@NullMarked
package io.shouyue.bench.process;

import org.jspecify.annotations.NullMarked;
