/**
 * The measurements themselves: what is compared with what, in which order, and how it is printed.
 * Called by the command line.
 */
@NullMarked
package io.shouyue.bench.run;

import org.jspecify.annotations.NullMarked;
