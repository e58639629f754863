package io.shouyue.consent.living;

import io.shouyue.consent.policy.Policy;
import io.shouyue.consent.policy.PolicyVersion;
import io.shouyue.platform.text.Language;
import java.util.List;

/**
 * A published version, clause by clause.
 *
 * @param inForce whether it is the version that holds now
 */
record LivingPolicy(
    Policy policy,
    PolicyVersion version,
    boolean inForce,
    Language language,
    List<LivingClause> clauses) {
  LivingPolicy {
    clauses = List.copyOf(clauses);
  }
}
