/**
 * Transfers to another handler (PIPL 45, 条例25): the four conditions, the fee for what is asked
 * clearly too often, and the way by which the recipient gets at the data. Called by its resources
 * and by request through {@code RequestTransfers}.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.transfer;
