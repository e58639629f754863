package io.shouyue.consent.purpose;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.error.Violation;
import io.shouyue.platform.text.LocalText;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PurposeRulesTest {
  private static final LocalText TEXT = new LocalText("说明", "Text");
  private static final Recipient PARTNER =
      new Recipient("partner", "Partner", "dpo@partner.example", TEXT, TEXT, List.of("mobile"));

  @Test
  void plainConsentMayStand() {
    assertThat(wrong(purpose(LegalBasis.CONSENT, false, SeparateConsent.NONE, List.of())))
        .isEmpty();
  }

  @Test
  void separateConsentNeedsConsentAsItsBasis() {
    assertThat(wrong(purpose(LegalBasis.CONTRACT, false, SeparateConsent.PUBLIC, List.of())))
        .containsExactly("separateConsent needs-consent-basis");
  }

  @Test
  void sensitiveDataNeedTheirReasonsAndASeparateConsent() {
    assertThat(wrong(purpose(LegalBasis.CONSENT, true, SeparateConsent.NONE, List.of())))
        .containsExactly(
            "necessityAndImpact needed-for-sensitive", "separateConsent needed-for-sensitive");
    assertThat(wrong(purpose(LegalBasis.LEGAL_DUTY, true, SeparateConsent.NONE, List.of())))
        .containsExactly("necessityAndImpact needed-for-sensitive");
  }

  @Test
  void sharingAndExportNameWhomAndWhere() {
    assertThat(wrong(purpose(LegalBasis.CONSENT, false, SeparateConsent.SHARE, List.of())))
        .containsExactly("recipients needed-for-share");
    assertThat(wrong(purpose(LegalBasis.CONSENT, false, SeparateConsent.EXPORT, List.of())))
        .containsExactly("destinations needed-for-export");
  }

  @Test
  void whatGoesAbroadOnConsentNeedsASeparateOne() {
    Destination abroad = new Destination("sg", "SG", "Example Pte", "dpo@sg.example", TEXT, TEXT);

    assertThat(wrong(abroad(LegalBasis.CONSENT, SeparateConsent.NONE, abroad)))
        .containsExactly("separateConsent needed-abroad");
    assertThat(wrong(abroad(LegalBasis.CONSENT, SeparateConsent.SHARE, abroad))).isEmpty();
    assertThat(wrong(abroad(LegalBasis.CONTRACT, SeparateConsent.NONE, abroad))).isEmpty();
  }

  @Test
  void consentCoversANextVersionThatAddsNothing() {
    PurposeDefinition shared =
        purpose(LegalBasis.CONSENT, false, SeparateConsent.SHARE, List.of(PARTNER));
    PurposeDefinition alone = purpose(LegalBasis.CONSENT, false, SeparateConsent.SHARE, List.of());

    assertThat(covers(shared, shared)).isTrue();
    assertThat(covers(shared, alone)).isTrue();
    assertThat(covers(alone, shared)).isFalse();
  }

  @Test
  void consentDoesNotCoverAnotherBasisKindOrSensitivity() {
    PurposeDefinition plain = purpose(LegalBasis.CONSENT, false, SeparateConsent.NONE, List.of());

    assertThat(covers(purpose(LegalBasis.CONTRACT, false, SeparateConsent.NONE, List.of()), plain))
        .isFalse();
    assertThat(covers(plain, purpose(LegalBasis.CONSENT, true, SeparateConsent.NONE, List.of())))
        .isFalse();
    assertThat(covers(plain, purpose(LegalBasis.CONSENT, false, SeparateConsent.PUBLIC, List.of())))
        .isFalse();
  }

  @Test
  void otherWordsWantANewConsentUnlessTheyMeanTheSame() {
    PurposeDefinition old = said(TEXT, PARTNER);
    PurposeDefinition other = said(new LocalText("出售给保险公司", "Sold to insurers"), PARTNER);

    assertThat(PurposeCover.covers(old, other, false)).isFalse();
    assertThat(PurposeCover.covers(old, other, true)).isTrue();
  }

  @Test
  void recipientThatIsReachedElsewhereAsksNobodyAnew() {
    Recipient moved =
        new Recipient("partner", "Partner", "new@partner.example", TEXT, TEXT, List.of("mobile"));
    Recipient greedy =
        new Recipient(
            "partner", "Partner", "dpo@partner.example", TEXT, TEXT, List.of("mobile", "name"));

    assertThat(covers(said(TEXT, PARTNER), said(TEXT, moved))).isTrue();
    assertThat(covers(said(TEXT, PARTNER), said(TEXT, greedy))).isFalse();
  }

  private static boolean covers(PurposeDefinition old, PurposeDefinition changed) {
    return PurposeCover.covers(old, changed, false);
  }

  private static PurposeDefinition said(LocalText text, Recipient recipient) {
    return new PurposeDefinition(
        TEXT,
        text,
        LegalBasis.CONSENT,
        List.of("mobile"),
        TEXT,
        false,
        null,
        false,
        SeparateConsent.SHARE,
        List.of(recipient),
        List.of(),
        new Retention(TEXT, 30),
        null);
  }

  private static List<String> wrong(PurposeDefinition purpose) {
    return PurposeRules.check(purpose).stream().map(PurposeRulesTest::text).toList();
  }

  private static String text(Violation violation) {
    return violation.field() + " " + violation.code();
  }

  private static PurposeDefinition abroad(
      LegalBasis basis, SeparateConsent kind, Destination destination) {
    return purpose(basis, false, kind, List.of(PARTNER), List.of(destination));
  }

  private static PurposeDefinition purpose(
      LegalBasis basis, boolean sensitive, SeparateConsent kind, List<Recipient> recipients) {
    return purpose(basis, sensitive, kind, recipients, List.of());
  }

  private static PurposeDefinition purpose(
      LegalBasis basis,
      boolean sensitive,
      SeparateConsent kind,
      List<Recipient> recipients,
      List<Destination> destinations) {
    @Nullable LocalText necessity = null;
    return new PurposeDefinition(
        TEXT,
        TEXT,
        basis,
        List.of("mobile"),
        TEXT,
        sensitive,
        necessity,
        false,
        kind,
        recipients,
        destinations,
        new Retention(TEXT, 30),
        null);
  }
}
