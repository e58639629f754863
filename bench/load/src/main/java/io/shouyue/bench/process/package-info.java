/**
 * What a process costs, as the Linux kernel counts it. Called by the runs between two measurements.
 */
@NullMarked
package io.shouyue.bench.process;

import org.jspecify.annotations.NullMarked;
