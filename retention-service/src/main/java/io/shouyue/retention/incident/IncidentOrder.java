package io.shouyue.retention.incident;

import io.shouyue.retention.audit.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Which incident is to be moved, and by whom.
 *
 * @param ifMatch the version the mover saw; null when they did not say
 */
public record IncidentOrder(String site, String id, @Nullable Integer ifMatch, Actor actor) {}
