/** Statistics of a measurement; plain values, no input or output. */
@NullMarked
package io.shouyue.bench.measure;

import org.jspecify.annotations.NullMarked;
