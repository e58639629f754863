/**
 * Proof of identity for a rights request, by what is already held, as a ladder: a fresh sign-in, a
 * code to the mobile of the account, an element repeated and compared by keyed digest. Never asks
 * for more than the site has (trap: a request must not become a reason to collect).
 */
@NullMarked
package io.shouyue.identity.stepup;

import org.jspecify.annotations.NullMarked;
