/**
 * Decisions about more and more people: filled by SQL in steps, asked at random at a fixed rate
 * after each. Called by the command line of the benches.
 */
@NullMarked
package io.shouyue.bench.growth;

import org.jspecify.annotations.NullMarked;
