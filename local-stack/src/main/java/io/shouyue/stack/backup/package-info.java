/**
 * Copies of what a stack keeps, and the way back: the database server's files taken while it works,
 * and the key store beside them. What must not go back in time (the erasure list, the audit trail,
 * the log's last checkpoint, the legal clock) is never part of a copy.
 */
@NullMarked
package io.shouyue.stack.backup;

import org.jspecify.annotations.NullMarked;
