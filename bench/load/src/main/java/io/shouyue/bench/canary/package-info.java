/**
 * Looks for a made-up person's raw identity values in all that a running stack writes. Called by
 * the command line only.
 */
@NullMarked
package io.shouyue.bench.canary;

import org.jspecify.annotations.NullMarked;
