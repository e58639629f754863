package io.shouyue.consent.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.erasure.ErasureOutlook.Due;
import io.shouyue.consent.erasure.ErasureOutlook.Kept;
import io.shouyue.consent.erasure.ErasureOutlook.Need;
import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeDefinition;
import io.shouyue.consent.purpose.PurposeState;
import io.shouyue.consent.purpose.Retention;
import io.shouyue.consent.purpose.SeparateConsent;
import io.shouyue.platform.text.LocalText;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ErasureRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

  @Test
  void categoryNobodyNeedsGoesWhenItsRuleSays() {
    ErasureOutlook outlook =
        ErasureRules.of(List.of(consent("marketing", 30, "mobile")), List.of(), TODAY);

    assertThat(outlook.due())
        .containsExactly(
            new Due("mobile", List.of("marketing"), rule(30), LocalDate.of(2026, 12, 20)));
    assertThat(outlook.kept()).isEmpty();
  }

  @Test
  void categoryThatALegalDutyNeedsStays() {
    Purpose duty = purpose("real_name", LegalBasis.LEGAL_DUTY, null, "name");

    ErasureOutlook outlook =
        ErasureRules.of(List.of(consent("raffle", 30, "name", "mobile")), List.of(duty), TODAY);

    assertThat(outlook.due()).extracting(Due::category).containsExactly("mobile");
    assertThat(outlook.kept())
        .containsExactly(new Kept("name", List.of(new Need("real_name", LegalBasis.LEGAL_DUTY))));
  }

  @Test
  void longestRuleOfWhatEndedCounts() {
    ErasureOutlook outlook =
        ErasureRules.of(
            List.of(consent("a", 10, "mobile"), consent("b", 90, "mobile")), List.of(), TODAY);

    assertThat(outlook.due().getFirst().eraseBy()).isEqualTo(TODAY.plusDays(90));
  }

  @Test
  void ruleWithoutDaysPromisesNoDay() {
    Purpose open = purpose("b", LegalBasis.CONSENT, null, "mobile");

    ErasureOutlook outlook =
        ErasureRules.of(List.of(consent("a", 10, "mobile"), open), List.of(), TODAY);

    assertThat(outlook.due().getFirst().eraseBy()).isNull();
  }

  @Property
  void everyCategoryGoesOrStaysAndNoneThatIsNeededGoes(
      @ForAll @Size(max = 4) List<@Size(min = 1, max = 3) Set<@IntRange(max = 6) Integer>> ended,
      @ForAll @Size(max = 4) List<@Size(min = 1, max = 3) Set<@IntRange(max = 6) Integer>> live) {
    List<Purpose> over = purposes("ended", ended);
    List<Purpose> stays = purposes("live", live);

    ErasureOutlook outlook = ErasureRules.of(over, stays, TODAY);

    Set<String> due = new HashSet<>(outlook.due().stream().map(Due::category).toList());
    Set<String> kept = new HashSet<>(outlook.kept().stream().map(Kept::category).toList());
    assertThat(Collections.disjoint(due, categories(stays))).isTrue();
    assertThat(Collections.disjoint(due, kept)).isTrue();
    assertThat(kept).allMatch(categories(stays)::contains);
    Set<String> all = new HashSet<>(due);
    all.addAll(kept);
    assertThat(all).isEqualTo(categories(over));
  }

  private static Set<String> categories(List<Purpose> purposes) {
    Set<String> all = new HashSet<>();
    purposes.forEach(purpose -> all.addAll(purpose.definition().categories()));
    return all;
  }

  private static List<Purpose> purposes(String prefix, List<Set<Integer>> categories) {
    return IntStream.range(0, categories.size())
        .mapToObj(
            i ->
                consent(
                    prefix + i,
                    i,
                    categories.get(i).stream().map(c -> "c" + c).toArray(String[]::new)))
        .toList();
  }

  private static Purpose consent(String code, int days, String... categories) {
    return purpose(code, LegalBasis.CONSENT, days, categories);
  }

  private static Purpose purpose(
      String code, LegalBasis basis, @Nullable Integer days, String... categories) {
    LocalText text = new LocalText(code, code);
    PurposeDefinition definition =
        new PurposeDefinition(
            text,
            text,
            basis,
            List.of(categories),
            text,
            false,
            null,
            false,
            SeparateConsent.NONE,
            List.of(),
            List.of(),
            new Retention(rule(days), days),
            null);
    return new Purpose("demo", code, 1, PurposeState.PUBLISHED, 1, 1, definition, null, null, null);
  }

  private static LocalText rule(@Nullable Integer days) {
    return new LocalText(days + " 天", days + " days");
  }
}
