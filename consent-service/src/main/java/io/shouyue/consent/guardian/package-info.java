/**
 * Guardians of children under 14 (PIPL 31): who acts for whom, as identity-service tells, which
 * answers were theirs, and which of the staff may read of a child. Whatever asks or answers for a
 * child uses it; it knows the subject alone.
 */
@NullMarked
package io.shouyue.consent.guardian;

import org.jspecify.annotations.NullMarked;
