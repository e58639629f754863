package io.shouyue.consent.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.shouyue.consent.peer.PromiseInForce;
import io.shouyue.consent.policy.PolicyFormat;
import io.shouyue.consent.policy.PolicyHtml;
import io.shouyue.consent.policy.outline.Outline;
import io.shouyue.consent.policy.term.PolicyPromise;
import io.shouyue.consent.purpose.Destination;
import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.consent.purpose.PurposeState;
import io.shouyue.consent.purpose.Recipient;
import io.shouyue.consent.purpose.Retention;
import io.shouyue.consent.purpose.SeparateConsent;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingReaderTest {
  private static final LocalText TEXT = new LocalText("说明", "Text");
  private static final PromiseInForce FIFTEEN =
      new PromiseInForce("answered-15wd", "", 15, "WORKING_DAY", "RECEIVED", "ANSWERED");

  @Test
  void timeThatNoClockKeepsIsFound() {
    assertThat(codes("我们在三天内答复。", rules(List.of(), FIFTEEN)))
        .contains("PROMISE_NOT_ENFORCED", "PROMISE_NOT_TOLD");
  }

  @Test
  void clockThatIsSlowerThanTheTextIsFound() {
    assertThat(codes("我们在十个工作日内答复。", rules(List.of(), FIFTEEN))).contains("PROMISE_SLOWER");
  }

  @Test
  void clockThatKeepsTheTextIsFine() {
    assertThat(codes("我们在十五个工作日内答复。", rules(List.of(), FIFTEEN)))
        .doesNotContain("PROMISE_NOT_ENFORCED", "PROMISE_SLOWER", "PROMISE_NOT_TOLD");
  }

  @Test
  void unknownClocksAreNotHeldAgainstTheText() {
    RulesInForce unknown = new RulesInForce(List.of(), Optional.empty(), Optional.empty());

    Findings found = read("我们在三天内答复。", null, unknown);

    assertThat(found.promisesCompared()).isFalse();
    assertThat(found.findings())
        .extracting(f -> f.flag().code())
        .doesNotContain("PROMISE_NOT_ENFORCED");
  }

  @Test
  void daysKeptAfterCancellingAreComparedBothWays() {
    RulesInForce year = new RulesInForce(List.of(), Optional.empty(), Optional.of(365));

    assertThat(codes("您注销账户后，账户信息留存 180 天。", year)).contains("HOLD_DIFFERS");
    assertThat(codes("您注销账户后，我们停止服务。", year)).contains("HOLD_NOT_TOLD");
    assertThat(codes("您注销账户后，账户信息留存 365 天。", year)).doesNotContain("HOLD_DIFFERS", "HOLD_NOT_TOLD");
  }

  @Test
  void purposeOfTheTextWithoutOneInForceIsFound() {
    assertThat(codes("经您同意，我们向您推荐优惠活动。", rules(List.of()))).contains("PURPOSE_NOT_DECLARED");
    assertThat(codes("经您同意，我们会向第三方提供您的信息。", rules(List.of())))
        .contains("SEPARATE_CONSENT_NOT_ASKED");
  }

  @Test
  void purposeInForceIsKnownByItsWordsWhateverItsCode() {
    Purpose offers =
        purpose("spring_offers", new LocalText("优惠推荐", "Offers"), List.of(), List.of());

    assertThat(codes("经您同意，我们向您推荐优惠活动。", rules(List.of(offers))))
        .doesNotContain("PURPOSE_NOT_DECLARED", "PURPOSE_NOT_TOLD");
  }

  @Test
  void purposeInForceThatTheTextHidesIsFound() {
    Purpose scoring = purpose("scoring", new LocalText("信用评分", "Scoring"), List.of(), List.of());

    assertThat(codes("我们使用 Cookie 记住您的语言。", rules(List.of(scoring)))).contains("PURPOSE_NOT_TOLD");
  }

  @Test
  void partiesThatTheTextDoesNotNameAreFound() {
    Recipient partner =
        new Recipient("partner", "甲公司", "dpo@partner.example", TEXT, TEXT, List.of("mobile"));
    Destination abroad = new Destination("sg", "SG", "B Pte", "b@example.com", TEXT, TEXT);
    Purpose sharing =
        purpose("share", new LocalText("共享", "Share"), List.of(partner), List.of(abroad));

    assertThat(codes("您的信息存储在中国境内。", rules(List.of(sharing))))
        .contains(
            "RECIPIENT_NOT_TOLD",
            "DESTINATION_NOT_TOLD",
            "EXPORT_CONTRADICTED",
            "RETENTION_NOT_TOLD");
  }

  @Test
  void languagesThatPromiseDifferentTimesAreFound() {
    Findings found =
        read("我们在十五个工作日内答复。", "We answer within 30 days of receipt.", rules(List.of(), FIFTEEN));

    assertThat(found.findings()).extracting(f -> f.flag().code()).contains("LANGUAGES_DIFFER");
  }

  @Test
  void promisesAndPurposesAreProposedWithTheirSentence() {
    Findings found = read("经您同意，我们向您推荐优惠活动。我们在十五个工作日内答复。", null, rules(List.of()));

    assertThat(found.promises())
        .extracting(PolicyPromise::code, PolicyPromise::sentence)
        .containsExactly(tuple("answered-15wd", "我们在十五个工作日内答复。"));
    assertThat(found.purposes())
        .extracting(ProposedPurpose::code, ProposedPurpose::basis)
        .containsExactly(tuple("marketing", LegalBasis.CONSENT));
  }

  @Test
  void textThatHandlesNothingHasNoGaps() {
    assertThat(codes("本店营业到晚上九点。", rules(List.of()))).isEmpty();
  }

  private static List<String> codes(String text, RulesInForce rules) {
    return read(text, null, rules).findings().stream().map(f -> f.flag().code()).toList();
  }

  private static Findings read(String text, @Nullable String english, RulesInForce rules) {
    return new FindingReader()
        .read(
            "privacy",
            1,
            Language.ZH_CN,
            outline(text),
            english == null ? null : outline(english),
            rules);
  }

  private static Outline outline(String text) {
    return Outline.ofHtml(
        new PolicyHtml().body(PolicyFormat.MARKDOWN, "# 政策\n\n## 1. 条款\n\n" + text));
  }

  private static RulesInForce rules(List<Purpose> purposes, PromiseInForce... promises) {
    return new RulesInForce(purposes, Optional.of(List.of(promises)), Optional.of(0));
  }

  private static Purpose purpose(
      String code, LocalText title, List<Recipient> recipients, List<Destination> destinations) {
    PurposeDefinition definition =
        new PurposeDefinition(
            title,
            TEXT,
            LegalBasis.CONSENT,
            List.of("mobile"),
            TEXT,
            false,
            null,
            false,
            SeparateConsent.NONE,
            recipients,
            destinations,
            new Retention(TEXT, 30),
            null);
    return new Purpose(
        "demo",
        code,
        1,
        PurposeState.PUBLISHED,
        1,
        1,
        definition,
        Instant.EPOCH,
        Instant.EPOCH,
        null);
  }
}
