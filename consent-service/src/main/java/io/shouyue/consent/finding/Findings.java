package io.shouyue.consent.finding;

import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.platform.text.Language;
import java.util.List;

/**
 * What a reading of one version found.
 *
 * @param promisesCompared whether the clocks in force were known; else the text was not held
 *     against them
 */
record Findings(
    String document,
    int version,
    Language language,
    List<Term> terms,
    List<PolicyPromise> promises,
    List<ProposedPurpose> purposes,
    List<Finding> findings,
    boolean promisesCompared) {
  Findings {
    terms = List.copyOf(terms);
    promises = List.copyOf(promises);
    purposes = List.copyOf(purposes);
    findings = List.copyOf(findings);
  }
}
