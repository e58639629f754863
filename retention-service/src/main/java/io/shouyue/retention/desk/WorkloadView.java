package io.shouyue.retention.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one person at the desk has taken on.
 *
 * @param assignee user id; null for what nobody has taken on
 * @param name null while the person has not come by
 * @param open overdue ones and those due within seven days among them
 */
@Schema(name = "DeskWorkload")
public record WorkloadView(
    @Nullable String assignee, @Nullable String name, long open, long overdue, long dueThisWeek) {}
