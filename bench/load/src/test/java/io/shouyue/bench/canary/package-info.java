/** Tests of the canary. */
@NullMarked
package io.shouyue.bench.canary;

import org.jspecify.annotations.NullMarked;
