package io.shouyue.retention.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Open requests by how long ago they came in, in days of 24 hours.
 *
 * @param fromDays inclusive
 * @param toDays exclusive; null for the oldest
 */
@Schema(name = "DeskAge")
public record AgeView(int fromDays, @Nullable Integer toDays, long open) {}
