package io.shouyue.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.group.Outcome;
import io.shouyue.platform.keys.KeyDestroyedException;
import io.shouyue.platform.testkit.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Verifications of many callers in one transaction, each as if it had one of its own. */
@QuarkusTest
class VerificationBatchApiTest extends BatchApiTestBase {
  private static final int MANY = 8;

  @Test
  void manyTakeAsManyStatementsAsOne() {
    claims.write(List.of(claim(known(), idNumber(1))));
    List<ClaimWrite> writes = several(MANY, 1);
    List<AnswerWrite> matches = new ArrayList<>();

    List<String> claiming =
        Statements.during(
            jdbi,
            () -> {
              List<Outcome<Claimed>> claimed = claims.write(writes);
              for (int i = 0; i < MANY; i++) {
                matches.add(match(writes.get(i), claimed.get(i)));
              }
            });
    List<String> answering = Statements.during(jdbi, () -> answers.write(matches));

    assertThat(claiming).hasSize(4);
    assertThat(answering).hasSize(6);
    assertThat(matches).allSatisfy(match -> assertThat(state(match)).isEqualTo("VERIFIED"));
  }

  @Test
  void aSubjectThatComesTwiceWaitsForTheNextBatch() {
    SubjectRef subject = known();
    ClaimWrite first = claim(subject, idNumber(1));
    ClaimWrite second = claim(subject, idNumber(2));

    assertThat(claims.write(List.of(first, second)))
        .satisfiesExactly(
            done -> assertThat(done).isInstanceOf(Outcome.Done.class),
            later -> assertThat(later).isInstanceOf(Outcome.Later.class));
  }

  @Test
  void ofTwoSubjectsWithOneIdentityTheSecondSeesTheFirst() {
    String number = idNumber(1);
    AnswerWrite first = claimed(claim(known(), number));
    AnswerWrite second = claimed(claim(known(), number));

    List<Outcome<Verification>> together = answers.write(List.of(first, second));
    answers.write(List.of(second));

    assertThat(together.getLast()).isInstanceOf(Outcome.Later.class);
    assertThat(state(first)).isEqualTo("VERIFIED");
    assertThat(state(second)).isEqualTo("REJECTED");
  }

  @Test
  void aMemberThatFailsLeavesNothingOfTheBatchAndItsNeighbourIsDoneAlone() {
    AnswerWrite good = claimed(claim(known(), idNumber(1)));
    AnswerWrite bad = claimed(claim(known(), idNumber(1)));
    destroyKey(bad.ref());

    assertThatThrownBy(() -> answers.write(List.of(good, bad)))
        .isInstanceOf(KeyDestroyedException.class);
    assertThat(state(good)).isEqualTo("CHECKING");
    answers.write(List.of(good));

    assertThat(state(good)).isEqualTo("VERIFIED");
    assertThat(state(bad)).isEqualTo("CHECKING");
  }

  @Test
  void whatEndedMeanwhileDoesNotEndAgain() {
    AnswerWrite once = claimed(claim(known(), idNumber(1)));
    answers.write(List.of(once));

    assertThatThrownBy(() -> answers.write(List.of(once)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(decided(once.ref())).isEqualTo(1);
  }

  @Test
  void ofManyAtOnceEachIdentityIsGivenOnceAndEachEndIsToldOnce() throws Exception {
    List<String> numbers = IntStream.range(0, 20).mapToObj(i -> idNumber(1)).toList();
    List<String> subjects = IntStream.range(0, 40).mapToObj(i -> newSubject()).toList();

    List<String> states = new ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(40)) {
      List<Future<String>> calls =
          IntStream.range(0, 40)
              .mapToObj(i -> callers.submit(() -> verify(subjects.get(i), numbers.get(i / 2))))
              .toList();
      for (Future<String> call : calls) {
        states.add(call.get());
      }
    }

    assertThat(
            states.stream().collect(Collectors.groupingBy(state -> state, Collectors.counting())))
        .isEqualTo(Map.of("VERIFIED", 20L, "REJECTED", 20L));
    assertThat(subjects).allSatisfy(subject -> assertThat(decided(ref(subject))).isEqualTo(1));
  }

  private static String verify(String subject, String number) {
    return site()
        .body(elements(subject, NAME, number))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .extract()
        .path("state");
  }

  /** A question that left and is answered with a match. */
  private AnswerWrite claimed(ClaimWrite write) {
    return match(write, claims.write(List.of(write)).getFirst());
  }

  private void destroyKey(SubjectRef ref) {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                INSERT INTO key.data_key (site, owner, class, wrapping, wrapped, destroyed_at)
                VALUES (?, ?, 'identity', '2026-01', NULL, now())
                """,
                ref.site(),
                ref.id().value()));
  }

  private String state(AnswerWrite write) {
    return state(write.id());
  }
}
