package io.shouyue.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.decision.Facts.CaseFacts;
import io.shouyue.consent.decision.Facts.PurposeFacts;
import io.shouyue.consent.decision.Facts.SubjectFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExceptionRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(3600);
  private static final SubjectFacts ACTIVE = new SubjectFacts("sub", "ACTIVE");
  private static final SubjectFacts RESTRICTED =
      new SubjectFacts("sub", "ACTIVE", Set.of("*"), Set.of(), null, false);

  @Test
  void recordedCaseAllowsWithItsGroundUntilItEnds() {
    Decision decision = decide(ACTIVE, emergency(true, "sub", NOW, LATER));

    assertThat(decision.reason()).isEqualTo(Reason.EXCEPTION);
    assertThat(decision.basis()).isEqualTo("EMERGENCY");
    assertThat(decision.validUntil()).isEqualTo(LATER);
  }

  @Test
  void caseCountsInItsSpanAlone() {
    assertThat(reason(ACTIVE, emergency(true, "sub", NOW.plusNanos(1), LATER)))
        .isEqualTo(Reason.EXCEPTION_NOT_APPLICABLE);
    assertThat(reason(ACTIVE, emergency(true, "sub", NOW.minusSeconds(9), NOW)))
        .isEqualTo(Reason.EXCEPTION_NOT_APPLICABLE);
  }

  @Test
  void caseOfSomebodyElseDoesNotApply() {
    assertThat(reason(ACTIVE, emergency(true, "other", NOW, LATER)))
        .isEqualTo(Reason.EXCEPTION_NOT_APPLICABLE);
    assertThat(reason(ACTIVE, emergency(true, null, NOW, LATER))).isEqualTo(Reason.EXCEPTION);
  }

  @Test
  void onlyAGroundThatOutweighsARefusalStandsAgainstIt() {
    assertThat(reason(RESTRICTED, emergency(true, "sub", NOW, LATER))).isEqualTo(Reason.EXCEPTION);
    assertThat(reason(RESTRICTED, emergency(false, "sub", NOW, LATER)))
        .isEqualTo(Reason.RESTRICTED);
    assertThat(reason(RESTRICTED)).isEqualTo(Reason.RESTRICTED);
  }

  @Test
  void endedAccountHasNoExceptions() {
    assertThat(reason(new SubjectFacts("sub", "HELD"), emergency(true, "sub", NOW, LATER)))
        .isEqualTo(Reason.SUBJECT_HELD);
  }

  @Test
  void caseCoversItsOwnRecipientAndCategoriesAndNoMore() {
    CaseFacts found = emergency(true, "sub", NOW, LATER);

    assertThat(ask("hospital", "mobile", found)).isEqualTo(Reason.EXCEPTION);
    assertThat(ask("stranger", "mobile", found)).isEqualTo(Reason.EXCEPTION_NOT_APPLICABLE);
    assertThat(ask("hospital", "face", found)).isEqualTo(Reason.EXCEPTION_NOT_APPLICABLE);
  }

  private static CaseFacts emergency(
      boolean outweighs, @Nullable String subject, Instant from, Instant until) {
    return new CaseFacts(
        "EMERGENCY", outweighs, subject, false, List.of(), "hospital", from, until);
  }

  private static Reason reason(SubjectFacts subject, CaseFacts... cases) {
    return decide(subject, cases).reason();
  }

  private static Decision decide(SubjectFacts subject, CaseFacts... cases) {
    return DecisionRules.decide(question(null, "mobile"), facts(subject, cases), NOW);
  }

  private static Reason ask(String recipient, String category, CaseFacts found) {
    return DecisionRules.decide(question(recipient, category), facts(ACTIVE, found), NOW).reason();
  }

  private static Question question(@Nullable String recipient, String category) {
    return new Question(
        "sub", null, "marketing", List.of(category), recipient, null, "VITAL_INTEREST");
  }

  private static Facts facts(SubjectFacts subject, CaseFacts... cases) {
    PurposeFacts purpose =
        new PurposeFacts(1, false, "CONSENT", 1, List.of("mobile"), List.of(), List.of(), null);
    return new Facts(subject, purpose, null, MaterialChanges.NONE, List.of(cases));
  }
}
