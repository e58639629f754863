/**
 * What entitles somebody to ask for somebody else: an agent's mandate, and a next of kin's papers
 * and interest (PIPL 49). Recorded by staff; called by its resource and by request through {@code
 * RequestStandings}.
 */
@org.jspecify.annotations.NullMarked
package io.shouyue.retention.standing;
