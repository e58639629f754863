package io.shouyue.consent.consent;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.notice.Ask;
import io.shouyue.consent.notice.NoticeContent;
import io.shouyue.consent.notice.NoticeContent.Controller;
import io.shouyue.consent.notice.NoticeContent.PolicyShown;
import io.shouyue.consent.notice.NoticeContent.WithdrawalShown;
import io.shouyue.consent.notice.NoticeItem;
import io.shouyue.consent.policy.Significance;
import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.SeparateConsent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was clicked: a separate consent is never taken from a click that meant more. */
class ChoiceRulesPropertyTest {
  private static final ChoiceRules RULES =
      ChoiceRules.of(
          new NoticeContent(
              "zh-CN",
              new Controller("店", "c"),
              "r",
              new PolicyShown("p", 1, "/p", Significance.MINOR, null, null),
              List.of(
                  item("plain_a", SeparateConsent.NONE),
                  item("plain_b", SeparateConsent.NONE),
                  item("face", SeparateConsent.SENSITIVE),
                  item("export", SeparateConsent.EXPORT)),
              new WithdrawalShown("w", "/w"),
              null,
              null));

  @Property
  void acceptedSeparateConsentHadAClickOfItsOwn(@ForAll("answers") List<ChoiceRequest> answer) {
    if (refusal(answer).isPresent()) {
      return;
    }
    for (ChoiceRequest choice : answer) {
      if (isSeparate(choice) && choice.choice() == Choice.GIVEN) {
        assertThat(sameAct(answer, choice)).containsExactly(choice);
      }
    }
  }

  @Property
  void nothingButABundleIsRefused(@ForAll("answers") List<ChoiceRequest> answer) {
    boolean bundled =
        answer.stream()
            .filter(ChoiceRulesPropertyTest::isSeparate)
            .anyMatch(choice -> isMixed(sameAct(answer, choice)));

    assertThat(refusal(answer))
        .isEqualTo(bundled ? Optional.of(ConsentError.SEPARATE_CONSENT_BUNDLED) : Optional.empty());
  }

  private static boolean isMixed(List<ChoiceRequest> act) {
    return act.size() > 1 && act.stream().anyMatch(c -> c.choice() != Choice.DECLINED);
  }

  private static List<ChoiceRequest> sameAct(List<ChoiceRequest> answer, ChoiceRequest choice) {
    return answer.stream().filter(other -> other.act().equals(choice.act())).toList();
  }

  private static boolean isSeparate(ChoiceRequest choice) {
    return RULES.item(choice).separateConsent().isNeeded();
  }

  private static Optional<Object> refusal(List<ChoiceRequest> answer) {
    try {
      RULES.check(answer);
      return Optional.empty();
    } catch (ConsentException refused) {
      return Optional.of(refused.code());
    }
  }

  @Provide
  Arbitrary<List<ChoiceRequest>> answers() {
    List<Arbitrary<ChoiceRequest>> choices =
        Stream.of("plain_a", "plain_b", "face", "export")
            .map(
                purpose ->
                    Combinators.combine(
                            Arbitraries.of(Choice.GIVEN, Choice.DECLINED),
                            Arbitraries.of("1", "2", "3", "4"))
                        .as((choice, act) -> new ChoiceRequest(purpose, choice, act)))
            .toList();
    return Combinators.combine(choices).as(ArrayList::new);
  }

  private static NoticeItem item(String purpose, SeparateConsent kind) {
    return new NoticeItem(
        purpose,
        1,
        Ask.CONSENT,
        LegalBasis.CONSENT,
        "t",
        "t",
        List.of("c"),
        "m",
        false,
        null,
        false,
        kind,
        List.of(),
        List.of(),
        "r",
        null,
        null,
        null);
  }
}
