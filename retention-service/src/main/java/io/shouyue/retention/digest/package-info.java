/** Tells each desk by mail, morning and evening of a working day, what waits for it. */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.digest;
