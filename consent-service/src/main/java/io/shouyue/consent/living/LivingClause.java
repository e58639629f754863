package io.shouyue.consent.living;

import io.shouyue.consent.policy.outline.Clause;
import java.util.List;

/** A clause with everything it sets. */
record LivingClause(Clause clause, List<Enforcement> enforcements) {
  LivingClause {
    enforcements = List.copyOf(enforcements);
  }
}
