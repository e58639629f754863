/**
 * Giving one user's contact to another, so that a deal comes about or a dispute is settled: only on
 * a recorded ground that covers it, let by two of the staff, told to whom it belongs, and entered
 * in the register.
 */
@NullMarked
package io.shouyue.consent.release;

import org.jspecify.annotations.NullMarked;
