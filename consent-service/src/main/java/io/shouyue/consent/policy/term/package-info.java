/**
 * Reads a policy's text for the terms it sets: times, what becomes of data, rights, purposes,
 * matters of separate consent, wordings the law does not bear. Patterns are data in {@code
 * policy/terms.rules}. Pure; knows no store and no site.
 */
@NullMarked
package io.shouyue.consent.policy.term;

import org.jspecify.annotations.NullMarked;
