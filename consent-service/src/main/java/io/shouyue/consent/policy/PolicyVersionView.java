package io.shouyue.consent.policy;

import io.shouyue.consent.policy.change.MaterialChange;
import io.shouyue.consent.policy.term.PolicyPromise;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version with its text.
 *
 * @param reconsent purposes whose consent it wants anew; {@code *} for every one
 * @param promises it makes; those read from its text are there once it is published
 * @param declared what an edit of the draft has to say again
 * @param sha256 of the exact bytes of each text
 */
public record PolicyVersionView(
    String document,
    int version,
    PolicyState state,
    int revision,
    PolicyFormat format,
    Significance significance,
    List<MaterialChange> changes,
    @Nullable Instant effectiveFrom,
    @Nullable Instant publishedAt,
    List<String> reconsent,
    List<PolicyPromiseView> promises,
    PolicyDeclarationView declared,
    PolicyText sha256,
    PolicyText text) {

  static PolicyVersionView of(PolicyVersion version) {
    return new PolicyVersionView(
        version.document(),
        version.version(),
        version.state(),
        version.revision(),
        version.format(),
        version.significance(),
        version.changes(),
        version.effectiveFrom(),
        version.publishedAt(),
        version.renewal().purposes(),
        promises(version),
        PolicyDeclarationView.of(version.declaration()),
        version.text().hashes(),
        version.text());
  }

  private static List<PolicyPromiseView> promises(PolicyVersion version) {
    PolicyEffect effect = version.effect();
    List<PolicyPromise> promises =
        effect == null ? version.declaration().promises() : effect.terms().promises();
    return promises == null ? List.of() : promises.stream().map(PolicyPromiseView::of).toList();
  }
}
