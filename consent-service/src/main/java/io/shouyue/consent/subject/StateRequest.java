package io.shouyue.consent.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step of an erasure plan.
 *
 * @param plan the erasure it belongs to
 * @param step names the step; repeated calls with it have one effect
 * @param keep fields with a hold line; nothing here is a field, so it changes nothing
 */
public record StateRequest(
    @NotNull SubjectState state,
    @NotBlank @Size(max = 64) String plan,
    @NotBlank @Size(max = 128) String step,
    @Nullable @Size(max = 100) List<String> keep) {}
