/**
 * The command {@code ./shouyue verify FILE}: reads a file and the keys it may trust, says VALID,
 * PENDING or INVALID and why. Opens no connection.
 */
@NullMarked
package io.shouyue.verify;

import org.jspecify.annotations.NullMarked;
