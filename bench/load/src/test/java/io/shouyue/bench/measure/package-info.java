/** Tests of {@code io.shouyue.bench.measure}. */
@NullMarked
package io.shouyue.bench.measure;

import org.jspecify.annotations.NullMarked;
