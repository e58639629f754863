/**
 * What changed, told to every node within a second (design: coherence between nodes; ADR 0008).
 * Whoever changes what a decision rests on appends here, in the same transaction; whoever remembers
 * facts listens. Knows no other feature.
 */
@NullMarked
package io.shouyue.consent.feed;

import org.jspecify.annotations.NullMarked;
