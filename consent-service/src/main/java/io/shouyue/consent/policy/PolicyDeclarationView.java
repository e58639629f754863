package io.shouyue.consent.policy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the officer said of a version besides its text, as an edit of the draft has to say again.
 *
 * @param promises null: those read from the text
 * @param purposes null: those of its collection points
 * @param reconsent null: nothing was said
 */
public record PolicyDeclarationView(
    @Nullable List<PolicyPromiseView> promises,
    @Nullable List<String> purposes,
    @Nullable List<String> reconsent) {

  static PolicyDeclarationView of(PolicyDeclaration declaration) {
    return new PolicyDeclarationView(
        declaration.promises() == null
            ? null
            : declaration.promises().stream().map(PolicyPromiseView::of).toList(),
        declaration.purposes(),
        declaration.reconsent());
  }
}
