/**
 * The program behind {@code ./shouyue bench}: reads the command line and starts one measurement.
 * Nothing of the suite depends on it.
 */
@NullMarked
package io.shouyue.bench;

import org.jspecify.annotations.NullMarked;
