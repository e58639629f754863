package io.shouyue.consent.policy;

import io.shouyue.consent.policy.term.PolicyPromise;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the officer says of a version besides its text.
 *
 * @param promises it makes; null: those read from the text
 * @param purposes codes asked for under it; null: those of its collection points
 * @param reconsent codes whose consent is wanted anew besides those that change; null: nothing said
 */
public record PolicyDeclaration(
    @Nullable List<PolicyPromise> promises,
    @Nullable List<String> purposes,
    @Nullable List<String> reconsent) {
  /** Nothing is said. */
  public static final PolicyDeclaration NONE = new PolicyDeclaration(null, null, null);
}
