package io.shouyue.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.decision.Facts.ConsentFacts;
import io.shouyue.consent.decision.Facts.PurposeFacts;
import io.shouyue.consent.decision.Facts.SubjectFacts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However many reasons there are to deny, the first in the documented order is given. */
class ReasonOrderPropertyTest {
  private static final Instant NOW = Instant.parse("2026-11-20T02:00:00Z");
  private static final Path DOCS = Path.of("..", "docs", "decisions.md");
  private static final Pattern ROW = Pattern.compile("^\\| \\d+ \\| `([a-z-]+)` \\|.*");

  /** Those that facts of an active or ended subject can be made to show side by side. */
  private static final Set<Reason> COMBINED =
      EnumSet.of(
          Reason.PURPOSE_UNKNOWN,
          Reason.PURPOSE_RETIRED,
          Reason.RESTRICTED,
          Reason.OBJECTED,
          Reason.CATEGORY_NOT_LISTED,
          Reason.RECIPIENT_NOT_LISTED,
          Reason.DESTINATION_NOT_LISTED,
          Reason.GUARDIAN_REQUIRED,
          Reason.EXPIRED,
          Reason.STALE_PURPOSE,
          Reason.STALE_POLICY);

  private static final List<Reason> ENDED =
      List.of(Reason.SUBJECT_ERASED, Reason.SUBJECT_HELD, Reason.SUBJECT_CANCELLED);
  private static final List<Reason> ANSWERS =
      List.of(Reason.NO_CONSENT, Reason.DECLINED, Reason.WITHDRAWN);

  @Property
  void firstOfTheReasonsIsGiven(@ForAll("reasons") Set<Reason> reasons) {
    Reason given = DecisionRules.decide(question(reasons), facts(reasons), NOW).reason();

    assertThat(given)
        .isEqualTo(reasons.stream().min(Comparator.naturalOrder()).orElse(Reason.CONSENT_GIVEN));
  }

  @Example
  void tableInTheDocumentsHasEveryReasonInThatOrder() throws IOException {
    List<String> told =
        Files.readAllLines(DOCS).stream()
            .map(ROW::matcher)
            .filter(Matcher::matches)
            .map(row -> row.group(1))
            .toList();

    assertThat(told)
        .containsExactlyElementsOf(List.of(Reason.values()).stream().map(Reason::code).toList());
  }

  @Provide
  Arbitrary<Set<Reason>> reasons() {
    Arbitrary<Set<Reason>> some = Arbitraries.of(COMBINED).set();
    return some.flatMap(
        set ->
            Arbitraries.of(List.of(0, 1, 2, 3))
                .flatMap(
                    answer ->
                        Arbitraries.integers()
                            .between(0, 9)
                            .map(ended -> with(set, answer, ended))));
  }

  private static Set<Reason> with(Set<Reason> some, int answer, int ended) {
    Set<Reason> all = EnumSet.noneOf(Reason.class);
    all.addAll(some);
    if (answer > 0) {
      all.add(ANSWERS.get(answer - 1));
    }
    if (ended < ENDED.size()) {
      all.add(ENDED.get(ended));
    }
    return all;
  }

  private static Question question(Set<Reason> reasons) {
    return new Question(
        "sub",
        null,
        "marketing",
        List.of(reasons.contains(Reason.CATEGORY_NOT_LISTED) ? "face" : "mobile"),
        reasons.contains(Reason.RECIPIENT_NOT_LISTED) ? "stranger" : null,
        reasons.contains(Reason.DESTINATION_NOT_LISTED) ? "abroad" : null,
        null);
  }

  private static Facts facts(Set<Reason> reasons) {
    String state =
        ENDED.stream()
            .filter(reasons::contains)
            .map(ended -> ended.name().substring("SUBJECT_".length()))
            .findFirst()
            .orElse("ACTIVE");
    SubjectFacts subject =
        new SubjectFacts(
            "sub",
            state,
            reasons.contains(Reason.RESTRICTED) ? Set.of("*") : Set.of(),
            reasons.contains(Reason.OBJECTED) ? Set.of("marketing") : Set.of(),
            reasons.contains(Reason.GUARDIAN_REQUIRED) ? NOW.plusSeconds(1) : null,
            false);
    PurposeFacts purpose =
        reasons.contains(Reason.PURPOSE_UNKNOWN)
            ? null
            : new PurposeFacts(
                2,
                reasons.contains(Reason.PURPOSE_RETIRED),
                "CONSENT",
                reasons.contains(Reason.STALE_PURPOSE) ? 2 : 1,
                List.of("mobile"),
                List.of("partner"),
                List.of("SG"),
                null);
    return new Facts(subject, purpose, consent(reasons), changes(reasons));
  }

  private static ConsentFacts consent(Set<Reason> reasons) {
    if (reasons.contains(Reason.NO_CONSENT)) {
      return null;
    }
    String state =
        reasons.contains(Reason.DECLINED)
            ? "DECLINED"
            : reasons.contains(Reason.WITHDRAWN) ? "WITHDRAWN" : "GIVEN";
    Instant until = reasons.contains(Reason.EXPIRED) ? NOW : null;
    return new ConsentFacts(state, 1, "privacy", 1, until, false, null);
  }

  private static MaterialChanges changes(Set<Reason> reasons) {
    return reasons.contains(Reason.STALE_POLICY)
        ? new MaterialChanges(List.of(new MaterialChanges.Version(2, NOW, Set.of("marketing"))))
        : MaterialChanges.NONE;
  }
}
