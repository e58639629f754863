package io.shouyue.retention.officertask;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a task was done.
 *
 * @param note what was done, without anything personal
 */
@Schema(name = "OfficerTaskDone")
public record OfficerTaskRequest(@NotBlank @Size(max = 2_000) String note) {}
