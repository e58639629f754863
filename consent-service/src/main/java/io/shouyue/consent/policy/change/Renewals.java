package io.shouyue.consent.policy.change;

import io.shouyue.consent.purpose.PurposeCover;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Says which consents a material version wants anew, and which purposes are only told more loudly.
 * A changed business model and new recipients want a new consent (PIPL 14, 23); the other four
 * kinds are told.
 */
public final class Renewals {
  private static final Set<MaterialChange> ASKING =
      Set.of(MaterialChange.BUSINESS_MODEL, MaterialChange.RECIPIENTS);

  private Renewals() {}

  /**
   * Works it out from what changes.
   *
   * @param kinds the kinds the version declares
   * @param named purposes the officer wants renewed besides; null when nothing was said, so that a
   *     declared change of the business model, or of the recipients, that no purpose shows counts
   *     for all it can concern
   */
  public static Renewal of(
      PolicyTerms old, PolicyTerms now, Set<MaterialChange> kinds, @Nullable List<String> named) {
    TreeSet<String> asked = new TreeSet<>(named == null ? List.of() : named);
    List<String> told = new ArrayList<>();
    for (String code : now.covered()) {
      Optional<PurposeTerms> before = old.purpose(code);
      Optional<PurposeTerms> after = now.purpose(code);
      if (before.isEmpty() || after.isEmpty() || before.equals(after)) {
        continue;
      }
      boolean renewed = isAsked(after.get()) && !isCovered(before.get(), after.get());
      if (renewed) {
        asked.add(code);
      } else {
        told.add(code);
      }
    }
    if (asked.isEmpty() && named == null && kinds.stream().anyMatch(ASKING::contains)) {
      asked.addAll(concerned(now, kinds));
    }
    told.removeAll(asked);
    return new Renewal(List.copyOf(asked), told);
  }

  /** Whom nothing narrows down concerns everyone: a consent is rather asked for once too often. */
  private static List<String> concerned(PolicyTerms now, Set<MaterialChange> kinds) {
    List<String> givenAway =
        now.purposes().stream()
            .filter(purpose -> isAsked(purpose) && isGivenAway(purpose))
            .map(PurposeTerms::code)
            .toList();
    boolean narrow = !kinds.contains(MaterialChange.BUSINESS_MODEL) && !givenAway.isEmpty();
    return narrow ? givenAway : List.of(Renewal.EVERY);
  }

  private static boolean isAsked(PurposeTerms purpose) {
    return purpose.definition().restsOnConsent();
  }

  private static boolean isCovered(PurposeTerms before, PurposeTerms after) {
    return PurposeCover.covers(
        before.definition(), after.definition(), after.isRewordingOf(before));
  }

  private static boolean isGivenAway(PurposeTerms purpose) {
    return !purpose.definition().recipients().isEmpty()
        || !purpose.definition().destinations().isEmpty();
  }
}
