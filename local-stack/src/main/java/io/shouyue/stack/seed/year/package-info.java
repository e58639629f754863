/**
 * A year of the demo site: a plan that follows from a number, and how it is played through the
 * public API while the legal clock goes from a year ago to the present, so that no date is forged.
 * Called by the launcher only.
 */
@NullMarked
package io.shouyue.stack.seed.year;

import org.jspecify.annotations.NullMarked;
