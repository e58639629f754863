/**
 * Corrects what people asked to have corrected: in the account, and in every place of the data map
 * that the field names. The old value then stands nowhere; that it was corrected, and in how many
 * rows, is kept. Called by request through {@code RequestCorrections} and by the outbox.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.correction;
