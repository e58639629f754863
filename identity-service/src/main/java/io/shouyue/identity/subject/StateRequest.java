package io.shouyue.identity.subject;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One step of a plan of retention-service. */
public record StateRequest(
    @NotNull SubjectState state,
    @NotBlank @Size(max = 100) String plan,
    @NotBlank @Size(max = 200) String step,
    @Nullable @Size(max = 100) Set<@NotBlank @Size(max = 60) String> keep) {

  SubjectMove toMove() {
    return new SubjectMove(state, plan, step, keep == null ? Set.of() : keep);
  }
}
