package io.shouyue.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.consent.decision.Facts.ConsentFacts;
import io.shouyue.consent.decision.Facts.PurposeFacts;
import io.shouyue.consent.decision.Facts.SubjectFacts;
import io.shouyue.consent.feed.Change;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FactsMemoryTest {
  private static final Instant START = Instant.parse("2026-11-20T02:00:00Z");
  private static final Question BY_ID = question("sub_1", null, "marketing");
  private static final Question BY_INDEX = question(null, "0a", "marketing");
  private static final MaterialChanges TOMORROW =
      new MaterialChanges(
          List.of(new MaterialChanges.Version(2, START.plusSeconds(86_400), Set.of("*"))));

  private final FactsMemory memory = new FactsMemory(new Sizes(100, 100));

  @Test
  void whatWasReadIsRemembered() {
    Facts facts = facts("ACTIVE", "GIVEN", null);

    keep(BY_ID, facts);

    assertThat(memory.find("demo", BY_ID)).isEqualTo(facts);
    assertThat(memory.find("other", BY_ID)).isNull();
    assertThat(memory.find("demo", question("sub_2", null, "marketing"))).isNull();
    assertThat(memory.find("demo", question("sub_1", null, "survey"))).isNull();
  }

  @Test
  void changeOfAnyPartEndsIt() {
    List<Change> parts =
        List.of(
            Change.ofSubject("demo", "sub_1"),
            Change.ofPurpose("demo", "marketing"),
            Change.ofPolicy("demo", "privacy"));
    for (Change part : parts) {
      keep(BY_ID, facts("ACTIVE", "GIVEN", null));

      memory.changed(part);

      assertThat(memory.find("demo", BY_ID)).as(part.toString()).isNull();
    }
  }

  @Test
  void changeOfAnotherSiteOrSubjectEndsNothing() {
    keep(BY_ID, facts("ACTIVE", "GIVEN", null));

    memory.changed(Change.ofSubject("other", "sub_1"));
    memory.changed(Change.ofSubject("demo", "sub_3"));

    assertThat(memory.find("demo", BY_ID)).isNotNull();
  }

  @Test
  void fillThatAChangeOvertookIsDropped() {
    long ticket = memory.ticket();
    memory.changed(Change.ofSubject("demo", "sub_1"));

    memory.keep("demo", BY_ID, facts("ACTIVE", "GIVEN", null), ticket);

    assertThat(memory.find("demo", BY_ID)).isNull();
  }

  @Test
  void fillThatBeganBeforeForgettingIsDropped() {
    long ticket = memory.ticket();
    memory.forget();

    memory.keep("demo", BY_ID, facts("ACTIVE", "GIVEN", null), ticket);

    assertThat(memory.find("demo", BY_ID)).isNull();
  }

  @Test
  void lateFillDoesNotBringBackWhatANewerOneReplaced() {
    long early = memory.ticket();
    memory.changed(Change.ofSubject("demo", "sub_1"));
    Facts withdrawn = facts("ACTIVE", "WITHDRAWN", null);
    keep(BY_ID, withdrawn);

    memory.keep("demo", BY_ID, facts("ACTIVE", "GIVEN", null), early);

    assertThat(memory.find("demo", BY_ID)).isNotEqualTo(facts("ACTIVE", "GIVEN", null));
  }

  @Test
  void purposesOfOneSubjectAreRememberedTogetherAndEndTogether() {
    Question survey = question("sub_1", null, "survey");
    keep(BY_ID, facts("ACTIVE", "GIVEN", null));
    keep(survey, facts("ACTIVE", "DECLINED", null));

    assertThat(memory.find("demo", BY_ID)).isEqualTo(facts("ACTIVE", "GIVEN", null));
    assertThat(memory.find("demo", survey)).isEqualTo(facts("ACTIVE", "DECLINED", null));

    memory.changed(Change.ofSubject("demo", "sub_1"));
    assertThat(memory.find("demo", BY_ID)).isNull();
    assertThat(memory.find("demo", survey)).isNull();
  }

  @Test
  void livingSubjectIsFoundByTheWebsitesUserId() {
    keep(BY_INDEX, facts("ACTIVE", "GIVEN", null));

    assertThat(memory.find("demo", BY_INDEX)).isNotNull();
    assertThat(memory.find("demo", BY_ID)).isNotNull();
  }

  @Test
  void cancelledSubjectIsRememberedByItsIdAlone() {
    keep(BY_INDEX, facts("ACTIVE", "GIVEN", null));
    memory.changed(Change.ofSubject("demo", "sub_1"));
    keep(BY_ID, facts("CANCELLED", "WITHDRAWN", null));

    assertThat(memory.find("demo", BY_ID)).isNotNull();
    assertThat(memory.find("demo", BY_INDEX)).as("the user may be another subject now").isNull();
  }

  @Test
  void whatDoesNotExistIsNotRemembered() {
    memory.keep("demo", BY_ID, new Facts(null, purpose(), null, MaterialChanges.NONE), 0);
    memory.keep(
        "demo",
        BY_ID,
        new Facts(new SubjectFacts("sub_1", "ACTIVE"), null, null, MaterialChanges.NONE),
        0);

    assertThat(memory.find("demo", BY_ID)).isNull();
  }

  @Test
  void timeNeedsNoChange() {
    Instant end = START.plusSeconds(3_600);
    keep(BY_ID, facts("ACTIVE", "GIVEN", end));
    Facts remembered = memory.find("demo", BY_ID);

    assertThat(remembered).isNotNull();
    assertThat(DecisionRules.decide(BY_ID, remembered, end.minusNanos(1)).reason())
        .isEqualTo(Reason.CONSENT_GIVEN);
    assertThat(DecisionRules.decide(BY_ID, remembered, end).reason()).isEqualTo(Reason.EXPIRED);
  }

  @Test
  void materialChangeTakesEffectInWhatIsRemembered() {
    keep(BY_ID, facts("ACTIVE", "GIVEN", null));
    Facts remembered = memory.find("demo", BY_ID);

    assertThat(remembered).isNotNull();
    assertThat(DecisionRules.decide(BY_ID, remembered, START).validUntil())
        .isEqualTo(START.plusSeconds(86_400));
    assertThat(DecisionRules.decide(BY_ID, remembered, START.plusSeconds(86_400)).reason())
        .isEqualTo(Reason.STALE_POLICY);
  }

  private void keep(Question question, Facts facts) {
    memory.keep("demo", question, facts, memory.ticket());
  }

  private static Question question(
      @Nullable String subject, @Nullable String index, String purpose) {
    return new Question(subject, index, purpose, List.of(), null, null, null);
  }

  private static Facts facts(String subjectState, String consentState, @Nullable Instant until) {
    return new Facts(
        new SubjectFacts("sub_1", subjectState),
        purpose(),
        new ConsentFacts(consentState, 1, "privacy", 1, until, false, null),
        TOMORROW);
  }

  private static PurposeFacts purpose() {
    return new PurposeFacts(1, false, "CONSENT", 1, List.of("mobile"), List.of(), List.of(), null);
  }

  private record Sizes(int subjects, int purposes) implements FactsMemoryConfig {}
}
