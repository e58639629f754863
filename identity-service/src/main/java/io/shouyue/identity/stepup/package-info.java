/**
 * Proof of identity for a rights request, by what is already held: a person repeats an element and
 * keyed digests are compared. Never asks for more than the site has (trap: a request must not
 * become a reason to collect).
 */
@NullMarked
package io.shouyue.identity.stepup;

import org.jspecify.annotations.NullMarked;
