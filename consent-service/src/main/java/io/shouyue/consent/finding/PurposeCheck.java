package io.shouyue.consent.finding;

import io.shouyue.consent.finding.Finding.Side;
import io.shouyue.consent.policy.term.Period;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermKind;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.consent.purpose.SeparateConsent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The purposes a text points to against those in force, both ways. */
final class PurposeCheck {
  private static final int DAYS_A_MONTH = 30;
  private static final int DAYS_A_YEAR = 365;

  private final Flags flags;
  private final PurposeCatalogue catalogue;

  PurposeCheck(Flags flags, PurposeCatalogue catalogue) {
    this.flags = flags;
    this.catalogue = catalogue;
  }

  List<Finding> check(
      String text, List<Term> terms, List<ProposedPurpose> said, List<Purpose> inForce) {
    List<Finding> found = new ArrayList<>();
    Set<String> covered = new HashSet<>();
    inForce.forEach(purpose -> covered.addAll(catalogue.codes(purpose)));
    said.forEach(purpose -> undeclared(purpose, covered, inForce, found));
    Set<String> told = new HashSet<>(said.stream().map(ProposedPurpose::code).toList());
    for (Purpose purpose : inForce) {
      if (catalogue.codes(purpose).stream().noneMatch(told::contains)
          && !contains(text, purpose.definition().title().zh())
          && !contains(text, purpose.definition().title().en())) {
        found.add(untold("PURPOSE_NOT_TOLD", purpose.code()));
      }
      parties(text, terms, purpose, found);
      retention(terms, purpose, found);
    }
    return found;
  }

  private void undeclared(
      ProposedPurpose said, Set<String> covered, List<Purpose> inForce, List<Finding> found) {
    boolean asked =
        said.separateConsent() == SeparateConsent.NONE
            || inForce.stream()
                .anyMatch(p -> p.definition().separateConsent() == said.separateConsent());
    String code = asked ? "PURPOSE_NOT_DECLARED" : "SEPARATE_CONSENT_NOT_ASKED";
    if (!covered.contains(said.code())) {
      said.places()
          .forEach(
              place ->
                  found.add(
                      new Finding(
                          flags.flag(code),
                          Side.TEXT_WITHOUT_RULE,
                          place.clause(),
                          place.sentence(),
                          said.code())));
    }
  }

  private void parties(String text, List<Term> terms, Purpose purpose, List<Finding> found) {
    PurposeDefinition definition = purpose.definition();
    definition.recipients().stream()
        .filter(recipient -> !contains(text, recipient.name()))
        .forEach(r -> found.add(untold("RECIPIENT_NOT_TOLD", purpose.code() + "/" + r.code())));
    definition.destinations().stream()
        .filter(destination -> !contains(text, destination.recipient()))
        .forEach(d -> found.add(untold("DESTINATION_NOT_TOLD", purpose.code() + "/" + d.code())));
    boolean exportTold =
        terms.stream()
            .anyMatch(t -> t.kind() == TermKind.SEPARATE_CONSENT && t.value().equals("EXPORT"));
    if (!definition.destinations().isEmpty() && !exportTold) {
      terms.stream()
          .filter(term -> term.kind() == TermKind.DATA_LOCATION)
          .forEach(
              term ->
                  found.add(
                      new Finding(
                          flags.flag("EXPORT_CONTRADICTED"),
                          Side.TEXT_WITHOUT_RULE,
                          term.clause(),
                          term.sentence(),
                          purpose.code())));
    }
  }

  private void retention(List<Term> terms, Purpose purpose, List<Finding> found) {
    Integer days = purpose.definition().retention().days();
    boolean told =
        days == null
            || days == 0
            || terms.stream()
                .map(Term::period)
                .anyMatch(period -> period != null && days(period) == days);
    if (!told) {
      found.add(untold("RETENTION_NOT_TOLD", purpose.code() + "/" + days + " DAY"));
    }
  }

  private static int days(Period period) {
    return switch (period.unit()) {
      case DAY -> period.amount();
      case MONTH -> period.amount() * DAYS_A_MONTH;
      case YEAR -> period.amount() * DAYS_A_YEAR;
      case MINUTE, HOUR, WORKING_DAY -> -1;
    };
  }

  private Finding untold(String code, String subject) {
    return new Finding(flags.flag(code), Side.RULE_WITHOUT_TEXT, "", "", subject);
  }

  private static boolean contains(String text, String said) {
    return text.contains(said);
  }
}
