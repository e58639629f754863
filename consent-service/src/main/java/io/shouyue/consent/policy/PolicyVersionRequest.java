package io.shouyue.consent.policy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of a draft.
 *
 * @param format MARKDOWN unless said otherwise
 * @param changes which kinds of change make it material; needed for MATERIAL, empty for MINOR
 * @param effectiveFrom from when it shall hold; at once when left out
 */
public record PolicyVersionRequest(
    @Nullable PolicyFormat format,
    @NotNull @Valid PolicyText text,
    @NotNull Significance significance,
    @Nullable @Size(max = 6) List<MaterialChange> changes,
    @Nullable Instant effectiveFrom) {

  @AssertTrue(message = "MATERIAL names its kinds of change, MINOR names none")
  boolean isDeclared() {
    return (significance == Significance.MATERIAL) == (changes != null && !changes.isEmpty());
  }

  PolicyVersion draft(String site, String document, int version) {
    return new PolicyVersion(
        site,
        document,
        version,
        PolicyState.DRAFT,
        1,
        format == null ? PolicyFormat.MARKDOWN : format,
        text,
        significance,
        changes == null ? List.of() : changes,
        effectiveFrom,
        null);
  }
}
