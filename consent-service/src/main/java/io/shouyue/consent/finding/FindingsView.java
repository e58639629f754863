package io.shouyue.consent.finding;

import io.shouyue.consent.finding.ProposedPurpose.Place;
import io.shouyue.consent.policy.term.PeriodUnit;
import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.consent.policy.term.Term;
import io.shouyue.consent.policy.term.TermKind;
import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.SeparateConsent;
import io.shouyue.platform.text.Language;
import java.util.List;

/**
 * What a reading found.
 *
 * @param locale the language that was read
 * @param promisesCompared false when the clocks in force could not be asked for
 */
public record FindingsView(
    String document,
    int version,
    String locale,
    List<TermView> terms,
    List<PromiseView> promises,
    List<PurposeView> purposes,
    List<FindingView> findings,
    boolean promisesCompared) {
  /** A term that a sentence sets. */
  public record TermView(TermKind kind, String value, String clause, String sentence) {
    static TermView of(Term term) {
      return new TermView(term.kind(), term.value(), term.clause(), term.sentence());
    }
  }

  /** A promise proposed. */
  public record PromiseView(
      String code,
      int amount,
      PeriodUnit unit,
      String start,
      String stop,
      String clause,
      String sentence) {
    static PromiseView of(PolicyPromise promise) {
      return new PromiseView(
          promise.code(),
          promise.period().amount(),
          promise.period().unit(),
          promise.start(),
          promise.stop(),
          promise.clause(),
          promise.sentence());
    }
  }

  /** A purpose proposed. */
  public record PurposeView(
      String code,
      String title,
      LegalBasis legalBasis,
      SeparateConsent separateConsent,
      List<Place> places) {
    static PurposeView of(ProposedPurpose purpose, Language language) {
      return new PurposeView(
          purpose.code(),
          purpose.title().in(language),
          purpose.basis(),
          purpose.separateConsent(),
          purpose.places());
    }
  }

  /** Something to look at. */
  public record FindingView(
      String code,
      Finding.Side side,
      String message,
      String law,
      String clause,
      String sentence,
      String subject) {
    static FindingView of(Finding finding, Language language) {
      return new FindingView(
          finding.flag().code(),
          finding.side(),
          finding.flag().text().in(language),
          finding.flag().law(),
          finding.clause(),
          finding.sentence(),
          finding.subject());
    }
  }

  static FindingsView of(Findings found, Language reader) {
    return new FindingsView(
        found.document(),
        found.version(),
        found.language().tag(),
        found.terms().stream().map(TermView::of).toList(),
        found.promises().stream().map(PromiseView::of).toList(),
        found.purposes().stream().map(purpose -> PurposeView.of(purpose, reader)).toList(),
        found.findings().stream().map(finding -> FindingView.of(finding, reader)).toList(),
        found.promisesCompared());
  }
}
