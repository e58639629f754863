package io.shouyue.consent.living;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.finding.PurposeCatalogue;
import io.shouyue.consent.living.Enforcement.By;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermKind;
import io.shouyue.consent.policy.term.TermReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnforcersTest {
  private final Enforcers enforcers =
      new Enforcers(
          new PurposeCatalogue(new TermReader()), List.of(), List.of(), Optional.empty(), Map.of());

  @ParameterizedTest
  @CsvSource({
    "MINORS, GUARDIAN_REQUIRED, GUARDIAN",
    "MINORS, GUARDIAN_ADVISED, NOBODY",
    "MINORS, LIMITED_USE, NOBODY",
    "MERGER, NOTICE_BEFORE, TRANSFER",
    "MERGER, BOUND_OR_ASKS_AGAIN, TRANSFER",
    "INCIDENT_NOTICE, '', INCIDENT",
    "INCIDENT_REPORT, '', INCIDENT",
    "DISCLOSURE_NOTICE, '', NOBODY"
  })
  void whatTheSuiteSeesToIsSaidAndWhatItDoesNotSeeToAsWell(
      TermKind kind, String value, By enforced) {
    Term term = new Term(kind, value, "1", "", null, "rule");

    assertThat(enforcers.of(term)).extracting(Enforcement::by).containsExactly(enforced);
  }
}
