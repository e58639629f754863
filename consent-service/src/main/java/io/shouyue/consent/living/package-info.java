/**
 * The policy alive: each clause of a published version with what it sets, what enforces that, and
 * how often it was kept. Reads other features, writes nothing; open to everyone.
 */
@NullMarked
package io.shouyue.consent.living;

import org.jspecify.annotations.NullMarked;
