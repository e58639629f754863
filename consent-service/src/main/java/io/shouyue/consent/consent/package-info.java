/**
 * Choices and withdrawals: the rules of what counts as consent, the events they become, and the
 * projection of what stands.
 */
@NullMarked
package io.shouyue.consent.consent;

import org.jspecify.annotations.NullMarked;
