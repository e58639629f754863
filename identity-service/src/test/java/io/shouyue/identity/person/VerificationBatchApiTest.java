package io.shouyue.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.identity.ApiTestBase;
import io.shouyue.identity.identifier.DocumentKind;
import io.shouyue.identity.identifier.DocumentNumber;
import io.shouyue.identity.identifier.DocumentNumber.Region;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.group.Outcome;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.KeyDestroyedException;
import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.personal.PersonName;
import io.shouyue.platform.testkit.Statements;
import io.shouyue.platform.web.idempotency.KeyedCall;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Verifications of many callers in one transaction, each as if it had one of its own. */
@QuarkusTest
class VerificationBatchApiTest extends ApiTestBase {
  private static final int MANY = 8;

  @Inject ClaimBatch claims;
  @Inject AnswerBatch answers;

  @Test
  void manyTakeAsManyStatementsAsOne() {
    claims.write(List.of(claim(known(), idNumber(1))));
    List<ClaimWrite> writes = several(MANY);
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
        .body(elements(subject, "王小明", number))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .extract()
        .path("state");
  }

  private List<ClaimWrite> several(int count) {
    return Stream.generate(() -> claim(known(), idNumber(1))).limit(count).toList();
  }

  /** A question that left and is answered with a match. */
  private AnswerWrite claimed(ClaimWrite write) {
    return match(write, claims.write(List.of(write)).getFirst());
  }

  private static AnswerWrite match(ClaimWrite write, Outcome<Claimed> outcome) {
    Claimed claimed = ((Outcome.Done<Claimed>) outcome).result();
    Ending match = new Ending(VerificationState.VERIFIED, null, null, "sandbox");
    return new AnswerWrite(write.ref(), claimed.id(), write.claim(), match, "site-demo");
  }

  private static ClaimWrite claim(SubjectRef ref, String number) {
    DocumentNumber document =
        new DocumentNumber(
            new IdNumber(number), DocumentKind.RESIDENT_ID, Optional.empty(), Region.KNOWN);
    ElementClaim claim =
        new ElementClaim(
            new PersonName("王小明"), document, Optional.empty(), Optional.empty(), Optional.empty());
    KeyedCall call = new KeyedCall("demo/site-demo", UUID.randomUUID().toString(), new byte[32]);
    return new ClaimWrite(call, ref, claim, number.getBytes(), null);
  }

  /** Somebody of whom the service has heard. */
  private static SubjectRef known() {
    String subject = newSubject();
    site().get("/v1/subjects/" + subject + "/assurance").then().statusCode(200);
    return ref(subject);
  }

  private static SubjectRef ref(String subject) {
    return new SubjectRef("demo", new SubjectId(subject));
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
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT state FROM verification WHERE id = :id")
                .bind("id", write.id())
                .mapTo(String.class)
                .one());
  }

  /** How often the trail is told that a verification of the subject was decided. */
  private int decided(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM outbox_message
                    WHERE payload LIKE '%verification.decided%'
                      AND payload LIKE '%' || :subject || '%'
                    """)
                .bind("subject", ref.id().value())
                .mapTo(Integer.class)
                .one());
  }
}
