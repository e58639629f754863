/** Tests of {@code io.shouyue.bench.run}. */
@NullMarked
package io.shouyue.bench.run;

import org.jspecify.annotations.NullMarked;
