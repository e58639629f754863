package io.shouyue.identity.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.ElementChecks;
import io.shouyue.identity.provider.ElementQuestion;
import io.shouyue.identity.provider.SandboxElementCheck;
import io.shouyue.identity.provider.TestElementChecks;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.group.Outage;
import io.shouyue.platform.data.group.Outcome;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.platform.time.SystemClock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a process leaves behind that dies between the claim of a batch and its outcome, or whose
 * connection breaks under either: nobody is asked, and so billed, twice.
 */
@QuarkusTest
@Timeout(60)
class VerificationCrashApiTest extends BatchApiTestBase {
  private static final int MANY = 8;

  @Inject PgVerificationUpkeep upkeep;
  @Inject VerificationConfig config;
  @Inject SystemClock systemClock;

  @ConfigProperty(name = "SHOUYUE_DB_URL")
  String database;

  private final Authority authority = new Authority();

  /** The sandbox, which keeps whom it was asked about, and may die while it answers. */
  private static final class Authority extends SandboxElementCheck {
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private volatile boolean deadly;

    @Override
    public ElementAnswer ask(ElementQuestion question) {
      asked.add(question.number().reveal());
      if (deadly) {
        throw new Death();
      }
      return super.ask(question);
    }
  }

  /** Ends a call as the end of its process would: nothing behind it happens. */
  private static final class Death extends Error {
    private static final long serialVersionUID = 1;
  }

  /** What a caller sends, and sends again when no answer comes. */
  private record Call(String subject, String number, String key) {
    static Call of(int sequence) {
      return new Call(newSubject(), idNumber(sequence), UUID.randomUUID().toString());
    }

    ValidatableResponse send() {
      return as(Tokens.site("demo"))
          .header("Idempotency-Key", key)
          .body(elements(subject, NAME, number))
          .post("/v1/verifications")
          .then();
    }
  }

  @BeforeEach
  void watch() {
    QuarkusMock.installMockForType(authority, SandboxElementCheck.class);
  }

  /** Whoever comes next finds a provider that does not fail. */
  @AfterEach
  void answerAgain() {
    Call.of(1).send().statusCode(201).body("state", equalTo("VERIFIED"));
  }

  @Test
  void claimsWhoseProcessDiedAreAskedAboutByReferenceAndNeverAnew() {
    List<ClaimWrite> writes = several(MANY, 1);
    List<String> ids = claims.write(writes).stream().map(one -> done(one).id()).toList();
    assertThat(repeat(writes.getFirst())).isEqualTo("CHECKING");

    restart();

    assertThat(ids).allSatisfy(id -> assertThat(state(id)).isEqualTo("UNKNOWN"));
    assertThat(writes).allSatisfy(write -> assertThat(repeat(write)).isEqualTo("VERIFIED"));
    assertThat(ids).allSatisfy(id -> assertThat(state(id)).isEqualTo("VERIFIED"));
    assertThat(authority.asked).isEmpty();
  }

  /**
   * 996: nobody can be asked what became of it, so it waits for a person. Few at a time: after five
   * calls in a row that failed a provider rests.
   */
  @ParameterizedTest
  @CsvSource({"4,1,VERIFIED", "1,996,UNKNOWN"})
  void whoWasAskedWhenTheProcessDiedIsNotAskedAgain(int many, int sequence, String state) {
    List<Call> calls = Stream.generate(() -> Call.of(sequence)).limit(many).toList();
    authority.deadly = true;
    calls.parallelStream().forEach(call -> call.send().statusCode(500));
    authority.deadly = false;
    calls.getFirst().send().statusCode(201).body("state", equalTo("CHECKING"));

    restart();

    for (int again = 0; again < 2; again++) {
      calls.parallelStream()
          .forEach(call -> call.send().statusCode(201).body("state", equalTo(state)));
    }
    assertThat(authority.asked)
        .containsExactlyInAnyOrderElementsOf(calls.stream().map(Call::number).toList());
  }

  /** The first one refuses free of charge; the process dies while the second is asked. */
  @Test
  void afterAFailOverTheOneThatWasAskedLastIsAskedWhatBecameOfIt() {
    SandboxElementCheck first =
        new SandboxElementCheck() {
          @Override
          public String name() {
            return "first";
          }

          @Override
          public ElementAnswer ask(ElementQuestion question) {
            return ElementAnswer.notAsked();
          }

          @Override
          public Optional<ElementAnswer> askAgain(ElementQuestion question) {
            throw new AssertionError("it was not asked last");
          }
        };
    QuarkusMock.installMockForType(
        TestElementChecks.of(new SimpleMeterRegistry(), 5, first, authority), ElementChecks.class);
    Call call = Call.of(1);
    authority.deadly = true;
    call.send().statusCode(500);
    authority.deadly = false;

    restart();

    call.send().statusCode(201).body("state", equalTo("VERIFIED"));
    assertThat(authority.asked).containsExactly(call.number());
  }

  @Test
  void aConnectionThatBreaksUnderABatchOfClaimsLeavesNoneOfThem() {
    List<ClaimWrite> writes = several(MANY, 1);
    String key = writes.getLast().call().key();

    breaking(
        other ->
            other.execute(
                """
                INSERT INTO idempotency_record (client, key, fingerprint, response_sealed,
                  expires_at)
                VALUES (?, ?, '', '', now())
                """,
                writes.getLast().call().client(),
                key),
        () -> claims.write(writes));

    assertThat(writes).allSatisfy(write -> assertThat(begun(write.ref())).isZero());
    assertThat(claims.write(writes)).allSatisfy(one -> assertThat(done(one).mine()).isTrue());
    assertThat(writes).allSatisfy(write -> assertThat(begun(write.ref())).isEqualTo(1));
  }

  @Test
  void aConnectionThatBreaksUnderABatchOfOutcomesLeavesAllOfThemToBeFound() {
    List<ClaimWrite> writes = several(MANY, 1);
    List<Outcome<Claimed>> claimed = claims.write(writes);
    List<AnswerWrite> matches =
        IntStream.range(0, MANY).mapToObj(i -> match(writes.get(i), claimed.get(i))).toList();

    breaking(
        other ->
            other.execute(
                "SELECT 1 FROM verification WHERE id = ? FOR UPDATE", matches.getLast().id()),
        () -> answers.write(matches));

    assertThat(matches)
        .allSatisfy(
            match -> {
              assertThat(state(match.id())).isEqualTo("CHECKING");
              assertThat(level(match.ref())).isEqualTo("NONE");
            });
    restart();
    assertThat(writes).allSatisfy(write -> assertThat(repeat(write)).isEqualTo("VERIFIED"));
    assertThat(matches)
        .allSatisfy(
            match -> {
              assertThat(level(match.ref())).isEqualTo("BASIC");
              assertThat(decided(match.ref())).isEqualTo(1);
            });
    assertThat(authority.asked).isEmpty();
  }

  /** What another process finds, once the leases of the dead one are over. */
  private void restart() {
    SystemClock later = () -> systemClock.now().plus(config.lease()).plusSeconds(1);
    new VerificationSweep(upkeep, config, clock, later).run();
  }

  /** The state in which the caller, who has the same question again, finds the verification. */
  private static String repeat(ClaimWrite write) {
    String number = write.claim().document().number().reveal();
    return site()
        .body(elements(write.ref().id().value(), NAME, number))
        .post("/v1/verifications")
        .then()
        .statusCode(201)
        .extract()
        .path("state");
  }

  private static String level(SubjectRef ref) {
    return site().get("/v1/subjects/" + ref.id().value() + "/assurance").path("level");
  }

  private int begun(SubjectRef ref) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT count(*) FROM verification WHERE subject = :subject")
                .bind("subject", ref.id().value())
                .mapTo(Integer.class)
                .one());
  }

  /** Ends the connection of {@code work} when it waits for what {@code lock} has locked. */
  private void breaking(Consumer<Handle> lock, Runnable work) {
    Jdbi superuser = Jdbi.create(database, "postgres", "");
    try (Handle other = superuser.open();
        Handle watch = superuser.open();
        ExecutorService worker = Executors.newSingleThreadExecutor()) {
      other.begin();
      lock.accept(other);
      int holder = other.createQuery("SELECT pg_backend_pid()").mapTo(Integer.class).one();
      Future<?> broken = worker.submit(work);
      while (!endsWhoeverWaitsFor(holder, watch)) {
        Thread.onSpinWait();
      }
      assertThatThrownBy(broken::get)
          .satisfies(failed -> assertThat(Outage.isBehind(failed)).isTrue());
      other.rollback();
    }
  }

  private static boolean endsWhoeverWaitsFor(int holder, Handle watch) {
    return watch
            .createQuery(
                """
                SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity
                WHERE :holder = ANY (pg_blocking_pids(pid))
                """)
            .bind("holder", holder)
            .mapTo(Integer.class)
            .one()
        > 0;
  }
}
