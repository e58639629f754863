/**
 * The append-only evidence: leaves of the log, which name nobody, and the events that link a
 * subject to them under the subject's evidence key.
 */
@NullMarked
package io.shouyue.consent.ledger;

import org.jspecify.annotations.NullMarked;
