package io.shouyue.consent.policy.change;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.policy.term.Period;
import io.shouyue.consent.policy.term.PeriodUnit;
import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.consent.purpose.Destination;
import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.consent.purpose.Recipient;
import io.shouyue.consent.purpose.Retention;
import io.shouyue.consent.purpose.SeparateConsent;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TermsChangesTest {
  private static final LocalText TEXT = new LocalText("说明", "Text");
  private static final Recipient PARTNER =
      new Recipient("partner", "甲公司", "dpo@partner.example", TEXT, TEXT, List.of("mobile"));
  private static final PurposeTerms MARKETING = marketing(1, List.of("mobile"), List.of());

  @Test
  void sameTermsChangeNothing() {
    assertThat(changes(terms(MARKETING), terms(MARKETING))).isEmpty();
  }

  @Test
  void newCategoryChangesTheBusinessModel() {
    assertThat(
            changes(terms(MARKETING), terms(marketing(2, List.of("mobile", "address"), List.of()))))
        .containsExactly("BUSINESS_MODEL categories");
  }

  @Test
  void newRecipientIsAChangeOfRecipients() {
    assertThat(changes(terms(MARKETING), terms(marketing(2, List.of("mobile"), List.of(PARTNER)))))
        .containsExactly("RECIPIENTS recipients");
  }

  @Test
  void otherWordsOfAPurposeChangeTheBusinessModelUnlessTheNextVersionOnlyRewords() {
    LocalText other = new LocalText("出售给保险公司", "Sold to insurers");

    assertThat(changes(terms(MARKETING), terms(said(2, other, null))))
        .containsExactly("BUSINESS_MODEL text");
    assertThat(changes(terms(MARKETING), terms(said(2, other, true)))).isEmpty();
    assertThat(changes(terms(MARKETING), terms(said(3, other, true))))
        .as("what came in between may have changed more than words")
        .containsExactly("BUSINESS_MODEL text");
    assertThat(
            renewal(
                    terms(MARKETING),
                    terms(said(2, other, null)),
                    List.of(),
                    MaterialChange.BUSINESS_MODEL)
                .purposes())
        .containsExactly("marketing");
  }

  @Test
  void purposeThatCameAndOneThatWentAreTold() {
    PurposeTerms face = new PurposeTerms("face_verify", 1, MARKETING.definition());

    assertThat(changes(terms(MARKETING), terms(MARKETING, face)))
        .containsExactly("BUSINESS_MODEL purpose");
    assertThat(changes(terms(MARKETING, face), terms(MARKETING)))
        .containsExactly("BUSINESS_MODEL purpose");
  }

  @Test
  void purposeThatWasInForceAndIsNowAskedForIsNotNew() {
    PolicyTerms unasked = new PolicyTerms(List.of(MARKETING), List.of(), List.of(), List.of());

    assertThat(changes(unasked, terms(MARKETING))).isEmpty();
  }

  @Test
  void rightsContactsAndPromisesAreCompared() {
    PolicyTerms old = said(List.of("ACCESS", "COPY"), List.of("EMAIL a@shop.example"), 15);

    assertThat(changes(old, said(List.of("ACCESS"), List.of("EMAIL a@shop.example"), 15)))
        .containsExactly("USER_RIGHTS rights");
    assertThat(changes(old, said(List.of("ACCESS", "COPY"), List.of("EMAIL b@shop.example"), 15)))
        .containsExactly("RESPONSIBLE_DEPARTMENT contacts");
    assertThat(changes(old, said(List.of("ACCESS", "COPY"), List.of("EMAIL a@shop.example"), 30)))
        .containsExactly("USER_RIGHTS promises", "USER_RIGHTS promises");
  }

  @Test
  void widenedPurposeWantsItsConsentAnew() {
    PolicyTerms now = terms(marketing(2, List.of("mobile", "address"), List.of()));

    assertThat(renewal(terms(MARKETING), now, null, MaterialChange.BUSINESS_MODEL).purposes())
        .containsExactly("marketing");
  }

  @Test
  void narrowedPurposeIsOnlyTold() {
    PurposeTerms wide = marketing(1, List.of("mobile", "address"), List.of());
    PolicyTerms now = terms(marketing(2, List.of("mobile"), List.of()));

    Renewal renewal = renewal(terms(wide), now, List.of(), MaterialChange.BUSINESS_MODEL);

    assertThat(renewal.purposes()).isEmpty();
    assertThat(renewal.told()).containsExactly("marketing");
  }

  @Test
  void changeOfContactsWantsNoConsentAnew() {
    assertThat(
            renewal(terms(MARKETING), terms(MARKETING), null, MaterialChange.RESPONSIBLE_DEPARTMENT)
                .purposes())
        .isEmpty();
  }

  @Test
  void changedBusinessModelThatNoPurposeShowsConcernsEveryConsent() {
    assertThat(
            renewal(terms(MARKETING), terms(MARKETING), null, MaterialChange.BUSINESS_MODEL)
                .covers("anything"))
        .isTrue();
    assertThat(
            renewal(
                    terms(MARKETING),
                    terms(MARKETING),
                    List.of("marketing"),
                    MaterialChange.BUSINESS_MODEL)
                .purposes())
        .containsExactly("marketing");
  }

  @Test
  void declaredRecipientsThatNoPurposeShowsConcernWhateverIsGivenAwayOrElseEverything() {
    PurposeTerms shared =
        new PurposeTerms(
            "shared", 1, marketing(1, List.of("mobile"), List.of(PARTNER)).definition());

    assertThat(
            renewal(
                    terms(MARKETING, shared),
                    terms(MARKETING, shared),
                    null,
                    MaterialChange.RECIPIENTS)
                .purposes())
        .containsExactly("shared");
    assertThat(
            renewal(terms(MARKETING), terms(MARKETING), null, MaterialChange.RECIPIENTS).purposes())
        .containsExactly(Renewal.EVERY);
  }

  private static List<String> changes(PolicyTerms old, PolicyTerms now) {
    return TermsChanges.between(old, now).stream()
        .map(change -> change.kind() + " " + change.aspect())
        .toList();
  }

  private static Renewal renewal(
      PolicyTerms old, PolicyTerms now, @Nullable List<String> named, MaterialChange kind) {
    return Renewals.of(old, now, Set.of(kind), named);
  }

  private static PolicyTerms terms(PurposeTerms... purposes) {
    List<PurposeTerms> all = List.of(purposes);
    return new PolicyTerms(
        all, all.stream().map(PurposeTerms::code).toList(), List.of(), List.of());
  }

  private static PolicyTerms said(List<String> rights, List<String> contacts, int days) {
    return new PolicyTerms(
        List.of(),
        List.of(),
        List.of(new TextTerms(Language.ZH_CN, rights, contacts)),
        List.of(
            new PolicyPromise(
                "answered",
                new Period(days, PeriodUnit.WORKING_DAY),
                "RECEIVED",
                "ANSWERED",
                "1",
                "")));
  }

  private static PurposeTerms said(int version, LocalText text, @Nullable Boolean reworded) {
    PurposeDefinition it = MARKETING.definition();
    return new PurposeTerms(
        "marketing",
        version,
        new PurposeDefinition(
            it.title(),
            text,
            it.legalBasis(),
            it.categories(),
            it.method(),
            it.sensitive(),
            it.necessityAndImpact(),
            it.necessary(),
            it.separateConsent(),
            it.recipients(),
            it.destinations(),
            it.retention(),
            it.validityDays(),
            it.automatedDecision(),
            it.nonPersonalised(),
            it.assessment(),
            it.askAgainDays(),
            reworded));
  }

  private static PurposeTerms marketing(
      int version, List<String> categories, List<Recipient> recipients) {
    return new PurposeTerms(
        "marketing",
        version,
        new PurposeDefinition(
            TEXT,
            TEXT,
            LegalBasis.CONSENT,
            categories,
            TEXT,
            false,
            null,
            false,
            SeparateConsent.NONE,
            recipients,
            List.<Destination>of(),
            new Retention(TEXT, 30),
            null));
  }
}
