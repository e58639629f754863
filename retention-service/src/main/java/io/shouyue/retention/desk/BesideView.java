package io.shouyue.retention.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Incidents or tickets that are not over.
 *
 * @param overdue with a deadline that has passed unmet and does not stand still
 */
@Schema(name = "OpenBeside")
public record BesideView(long open, long overdue) {}
