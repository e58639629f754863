package io.shouyue.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.decision.Facts.ConsentFacts;
import io.shouyue.consent.decision.Facts.PurposeFacts;
import io.shouyue.consent.decision.Facts.SubjectFacts;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionRulesTest {
  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final SubjectFacts ACTIVE = new SubjectFacts("sub", "ACTIVE");
  private static final PurposeFacts MARKETING = purpose("CONSENT", false, 1);
  private static final PurposeFacts ACCOUNT = purpose("CONTRACT", false, 1);

  @Test
  void liveConsentAllows() {
    assertThat(reason(facts(ACTIVE, MARKETING, given(null)))).isEqualTo(Reason.CONSENT_GIVEN);
  }

  @ParameterizedTest
  @CsvSource({
    "DECLINED,DECLINED",
    "WITHDRAWN,WITHDRAWN",
    "EXPIRED,EXPIRED",
    "NOTIFIED,NO_CONSENT",
    "SUPERSEDED,NO_CONSENT",
    "SOMETHING,UNDECIDABLE"
  })
  void everyOtherStandingDenies(String state, Reason reason) {
    Facts facts =
        facts(ACTIVE, MARKETING, new ConsentFacts(state, 1, "privacy", 1, null, false, null));

    assertThat(reason(facts)).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({
    "CANCELLED,SUBJECT_CANCELLED",
    "HELD,SUBJECT_HELD",
    "ERASED,SUBJECT_ERASED",
    "OTHER,UNDECIDABLE"
  })
  void endedSubjectDeniesWhateverTheBasis(String state, Reason reason) {
    assertThat(reason(facts(new SubjectFacts("sub", state), ACCOUNT, null))).isEqualTo(reason);
    assertThat(reason(facts(new SubjectFacts("sub", state), MARKETING, given(null))))
        .isEqualTo(reason);
    assertThat(reason(facts(new SubjectFacts("sub", state), null, null))).isEqualTo(reason);
  }

  @Test
  void legalBasisNeedsNoConsentButAKnownSubject() {
    assertThat(reason(facts(ACTIVE, ACCOUNT, null))).isEqualTo(Reason.LEGAL_BASIS);
    assertThat(reason(facts(null, ACCOUNT, null))).isEqualTo(Reason.UNDECIDABLE);
  }

  @Test
  void nothingKnownIsNoConsent() {
    assertThat(reason(facts(null, MARKETING, null))).isEqualTo(Reason.NO_CONSENT);
    assertThat(reason(facts(ACTIVE, MARKETING, null))).isEqualTo(Reason.NO_CONSENT);
  }

  @Test
  void unknownAndRetiredPurposesDeny() {
    assertThat(reason(facts(ACTIVE, null, null))).isEqualTo(Reason.PURPOSE_UNKNOWN);
    assertThat(reason(facts(ACTIVE, purpose("CONSENT", true, 1), given(null))))
        .isEqualTo(Reason.PURPOSE_RETIRED);
  }

  @Test
  void consentEndsAtTheInstantItNames() {
    assertThat(reason(facts(ACTIVE, MARKETING, given(NOW)))).isEqualTo(Reason.EXPIRED);
    assertThat(reason(facts(ACTIVE, MARKETING, given(NOW.plusNanos(1)))))
        .isEqualTo(Reason.CONSENT_GIVEN);
  }

  @Test
  void consentToAnOlderScopeIsStale() {
    Facts facts = facts(ACTIVE, purpose("CONSENT", false, 2), given(null));

    assertThat(reason(facts)).isEqualTo(Reason.STALE_PURPOSE);
  }

  @Test
  void consentUnderAPolicyThatChangedMateriallyIsStale() {
    MaterialChanges changes = changes(new MaterialChanges.Version(2, NOW, Set.of("*")));
    Facts facts = new Facts(ACTIVE, MARKETING, given(null), changes);

    assertThat(reason(facts)).isEqualTo(Reason.STALE_POLICY);
  }

  @Test
  void onlyWhatIsListedIsCovered() {
    Facts facts = facts(ACTIVE, MARKETING, given(null));

    assertThat(reason(ask(List.of("mobile", "face"), null, null, null), facts))
        .isEqualTo(Reason.CATEGORY_NOT_LISTED);
    assertThat(reason(ask(List.of(), "stranger", null, null), facts))
        .isEqualTo(Reason.RECIPIENT_NOT_LISTED);
    assertThat(reason(ask(List.of(), null, "abroad", null), facts))
        .isEqualTo(Reason.DESTINATION_NOT_LISTED);
    assertThat(reason(ask(List.of("mobile"), "partner", "SG", null), facts))
        .isEqualTo(Reason.CONSENT_GIVEN);
  }

  @Test
  void exceptionIsNotTakenOnTrust() {
    assertThat(reason(ask(List.of(), null, null, "emergency"), facts(ACTIVE, MARKETING, null)))
        .isEqualTo(Reason.EXCEPTION_NOT_APPLICABLE);
  }

  @Test
  void answerHoldsUntilTheFirstThingThatChangesIt() {
    Instant material = NOW.plusSeconds(10);
    MaterialChanges changes = changes(new MaterialChanges.Version(2, material, Set.of("*")));
    Facts facts = new Facts(ACTIVE, MARKETING, given(NOW.plusSeconds(20)), changes);

    Decision decision = DecisionRules.decide(ask(List.of(), null, null, null), facts, NOW);

    assertThat(decision.validUntil()).isEqualTo(material);
    assertThat(decision.basis()).isEqualTo("CONSENT");
    assertThat(decision.policyVersion()).isEqualTo(1);
  }

  @Test
  void materialChangeConcernsOnlyThePurposesItNames() {
    MaterialChanges other = changes(new MaterialChanges.Version(2, NOW, Set.of("face_verify")));

    assertThat(reason(new Facts(ACTIVE, MARKETING, given(null), other)))
        .isEqualTo(Reason.CONSENT_GIVEN);
  }

  @Test
  void earlyRefusalStandsFromItsInstantOn() {
    ConsentFacts given = answeredAhead(given(null), "DECLINED", NOW);

    assertThat(reason(facts(ACTIVE, MARKETING, given))).isEqualTo(Reason.DECLINED);
    assertThat(reasonAt(NOW.minusNanos(1), given)).isEqualTo(Reason.CONSENT_GIVEN);
  }

  @Test
  void earlyConsentStandsFromItsInstantOnAndNotBefore() {
    ConsentFacts declined = new ConsentFacts("DECLINED", 1, "privacy", 1, null, false, null);
    ConsentFacts ahead = answeredAhead(declined, "GIVEN", NOW);

    assertThat(reasonAt(NOW.minusNanos(1), ahead)).isEqualTo(Reason.DECLINED);
    assertThat(reasonAt(NOW, ahead)).isEqualTo(Reason.CONSENT_GIVEN);
  }

  @Test
  void consentGivenAheadHoldsThroughTheChange() {
    MaterialChanges changes =
        changes(new MaterialChanges.Version(2, NOW.plusSeconds(10), Set.of("marketing")));
    ConsentFacts ahead = answeredAhead(given(null), "GIVEN", NOW.plusSeconds(10));

    Decision decision =
        DecisionRules.decide(
            ask(List.of(), null, null, null), new Facts(ACTIVE, MARKETING, ahead, changes), NOW);

    assertThat(decision.reason()).isEqualTo(Reason.CONSENT_GIVEN);
    assertThat(decision.validUntil()).isNull();
  }

  @Test
  void childsOwnYesDoesNotCountAndAGuardiansDoes() {
    SubjectFacts verified =
        new SubjectFacts("sub", "ACTIVE", Set.of(), Set.of(), NOW.plusSeconds(1), false);
    SubjectFacts declared = new SubjectFacts("sub", "ACTIVE", Set.of(), Set.of(), null, true);
    ConsentFacts byGuardian = new ConsentFacts("GIVEN", 1, "privacy", 1, null, true, null);

    for (SubjectFacts child : List.of(verified, declared)) {
      assertThat(reason(facts(child, MARKETING, given(null)))).isEqualTo(Reason.GUARDIAN_REQUIRED);
      assertThat(reason(facts(child, ACCOUNT, null))).isEqualTo(Reason.GUARDIAN_REQUIRED);
      assertThat(reason(facts(child, MARKETING, byGuardian))).isEqualTo(Reason.CONSENT_GIVEN);
      assertThat(reason(facts(child, ACCOUNT, byGuardian))).isEqualTo(Reason.LEGAL_BASIS);
    }
  }

  private static ConsentFacts answeredAhead(ConsentFacts until, String state, Instant from) {
    ConsentFacts answer = new ConsentFacts(state, 2, "privacy", 2, null, false, null);
    return new ConsentFacts(
        until.state(), 1, "privacy", 1, null, false, new Facts.ComingFacts(answer, from));
  }

  private static Reason reasonAt(Instant now, ConsentFacts consent) {
    return DecisionRules.decide(
            ask(List.of(), null, null, null), facts(ACTIVE, MARKETING, consent), now)
        .reason();
  }

  private static Facts facts(
      @Nullable SubjectFacts subject,
      @Nullable PurposeFacts purpose,
      @Nullable ConsentFacts consent) {
    return new Facts(subject, purpose, consent, MaterialChanges.NONE);
  }

  private static MaterialChanges changes(MaterialChanges.Version... versions) {
    return new MaterialChanges(List.of(versions));
  }

  private static Reason reason(Facts facts) {
    return reason(ask(List.of(), null, null, null), facts);
  }

  private static Reason reason(Question question, Facts facts) {
    return DecisionRules.decide(question, facts, NOW).reason();
  }

  private static Question ask(
      List<String> categories,
      @Nullable String recipient,
      @Nullable String destination,
      @Nullable String exception) {
    return new Question("sub", null, "marketing", categories, recipient, destination, exception);
  }

  private static PurposeFacts purpose(String basis, boolean retired, int consentSince) {
    return new PurposeFacts(
        2,
        retired,
        basis,
        consentSince,
        List.of("mobile"),
        List.of("partner"),
        List.of("SG"),
        null);
  }

  private static ConsentFacts given(@Nullable Instant until) {
    return new ConsentFacts("GIVEN", 1, "privacy", 1, until, false, null);
  }
}
