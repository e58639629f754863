/**
 * Reads a policy's text for the terms it sets, proposes promises and purposes, flags traps, and
 * compares what the text says with the rules in force. Patterns are data under {@code finding/}.
 */
@NullMarked
package io.shouyue.consent.finding;

import org.jspecify.annotations.NullMarked;
