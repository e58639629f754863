package io.shouyue.consent.policy;

import io.shouyue.consent.policy.change.MaterialChange;
import io.shouyue.consent.policy.term.PolicyPromise;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The content of a draft.
 *
 * @param format MARKDOWN unless said otherwise
 * @param changes which kinds of change make it material; needed for MATERIAL, empty for MINOR
 * @param effectiveFrom from when it shall hold; at once when left out
 * @param promises the version makes; those read from its text when left out
 * @param purposes codes asked for under it; those of its collection points when left out
 * @param reconsent codes whose consent is wanted anew besides those that change; when left out, a
 *     change of the business model that no purpose shows wants all of them anew
 */
public record PolicyVersionRequest(
    @Nullable PolicyFormat format,
    @NotNull @Valid PolicyText text,
    @NotNull Significance significance,
    @Nullable @Size(max = 6) List<MaterialChange> changes,
    @Nullable Instant effectiveFrom,
    @Nullable @Size(max = 100) List<@Valid PolicyPromiseRequest> promises,
    @Nullable @Size(max = 200) List<@NotBlank String> purposes,
    @Nullable @Size(max = 200) List<@NotBlank String> reconsent) {

  @Schema(hidden = true)
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
        new PolicyDeclaration(promised(), purposes, reconsent),
        effectiveFrom,
        null,
        null);
  }

  private @Nullable List<PolicyPromise> promised() {
    return promises == null ? null : promises.stream().map(PolicyPromiseRequest::promise).toList();
  }
}
