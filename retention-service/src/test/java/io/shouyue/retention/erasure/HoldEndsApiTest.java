package io.shouyue.retention.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.mailer.MockMailbox;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many holds that end on one day. */
@QuarkusTest
@WithTestResource(RetentionResource.class)
class HoldEndsApiTest {

  private static final Instant OVER = Instant.parse("2027-11-20T16:00:00Z");

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject HoldEnds ends;
  @Inject EndingPlans ending;
  @Inject EndingTogether together;
  @Inject ErasureProgress progress;
  @Inject RemoteSteps remote;
  @Inject PgPlanStore plans;
  @Inject ErasureList list;
  @Inject ObjectMapper json;
  @Inject Jdbi jdbi;
  @Inject MockMailbox mailbox;

  private final FakePeers peers = FakePeers.get();

  @BeforeEach
  void start() {
    clock.reset();
    peers.reset();
    Api.registerSites();
    Api.manualReview(false);
    background.settle();
    sql("UPDATE erasure_plan SET phase = 'DONE' WHERE phase IN ('HOLD', 'END')");
  }

  @Test
  void whoEndsWithOthersGetsTheCertificateOfWhoEndsAlone() {
    List<SubjectId> people = cancelled(4);
    clock.set(OVER);
    ErasurePlan alone = plan(people.getFirst());
    plans.phase(alone.id(), ErasurePhase.END);
    progress.goOn(alone.id());
    background.drainOutbox();
    assertThat(phase(people.getFirst())).isEqualTo(ErasurePhase.EVIDENCE);
    assertThat(phase(people.getLast())).isEqualTo(ErasurePhase.HOLD);

    assertThat(ends.turn()).isTrue();

    assertThat(people).allMatch(person -> phase(person) == ErasurePhase.EVIDENCE);
    assertThat(people.stream().map(this::certificate).distinct()).hasSize(1);
    assertThat(certificate(people.getLast())).contains("\"requests\":2", "\"messages\":0");
    assertThat(people).allMatch(person -> acts(person).equals(acts(people.getFirst())));
    assertThat(list.entries())
        .extracting(ErasureListEntry::subject)
        .containsAll(people.stream().map(SubjectId::value).toList());
    assertThat(ends.turn()).as("nothing is left to do").isFalse();
  }

  @Test
  void whoEndsWithOthersIsToldWhatWhoEndsAloneIsTold() {
    String contact = SubjectId.fresh().value() + "@mail.invalid";
    peers.account(Map.of("username", "made-up", "email", contact));
    List<SubjectId> people = cancelled(3);
    clock.set(OVER);
    ErasurePlan alone = plan(people.getFirst());
    plans.phase(alone.id(), ErasurePhase.END);
    progress.goOn(alone.id());
    background.drainOutbox();

    ends.turn();

    assertThat(mailbox.getMailsSentTo(contact)).hasSize(3);
    assertThat(
            mailbox.getMailsSentTo(contact).stream()
                .map(mail -> mail.getText().replaceAll("crt_[0-9a-z]{26}", "crt_"))
                .distinct())
        .hasSize(1);
    assertThat(people.stream().map(this::certificate).distinct()).hasSize(1);
    assertThat(people).allSatisfy(person -> assertThat(leaf(person)).isNotNull());
    assertThat(people.stream().map(this::leaf)).doesNotHaveDuplicates();
  }

  @Test
  void othersAreToldOfAllByOneCall() {
    List<SubjectId> people = cancelled(4);
    clock.set(OVER);
    peers.countCalls();

    ends.turn();

    assertThat(people).allMatch(person -> phase(person) == ErasurePhase.EVIDENCE);
    assertThat(peers.calls())
        .containsExactlyInAnyOrder(
            "PUT /consent/v1/subjects/states",
            "PUT /identity/v1/subjects/states",
            "POST /consent/v1/log/entries/batch");
  }

  @Test
  void twoNodesEndNobodyTwice() {
    List<SubjectId> people = cancelled(7);
    clock.set(OVER);

    CompletableFuture.allOf(
            CompletableFuture.runAsync(this::workLikeANode),
            CompletableFuture.runAsync(this::workLikeANode))
        .join();

    assertThat(people).allMatch(person -> phase(person) == ErasurePhase.EVIDENCE);
    assertThat(people)
        .allSatisfy(
            person -> {
              assertThat(peers.orders(person.value()))
                  .extracting(FakePeers.Order::service, FakePeers.Order::state)
                  .doesNotHaveDuplicates();
              assertThat(acts(person)).doesNotHaveDuplicates();
            });
  }

  private void workLikeANode() {
    List<ErasurePlan> taken = ending.take(2);
    while (!taken.isEmpty()) {
      together.end(taken);
      taken = ending.take(2);
    }
  }

  @Test
  void whatANodeLeavesBehindIsTakenUpOnceItsLeaseIsOver() {
    List<SubjectId> people = cancelled(3);
    clock.set(OVER);
    List<ErasurePlan> taken = ending.take(10);
    progress.finish(ErasureStep.LISTED, remote.listed(taken));
    dieInTheMiddleOf(ErasureStep.SOURCES_ERASED, taken);

    assertThat(ends.turn()).as("the lease still runs").isFalse();
    sql("UPDATE erasure_plan SET leased_until = now() - interval '1 day' WHERE phase = 'END'");
    assertThat(ends.turn()).isTrue();

    assertThat(people).allMatch(person -> phase(person) == ErasurePhase.EVIDENCE);
    assertThat(people).allSatisfy(person -> assertThat(acts(person)).doesNotHaveDuplicates());
    assertThat(people.stream().map(this::certificate).distinct()).hasSize(1);
  }

  private void dieInTheMiddleOf(ErasureStep step, List<ErasurePlan> taken) {
    List<StepEffect> effects =
        taken.stream().map(plan -> new StepEffect(plan, remote.perform(plan, step))).toList();
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          progress.finish(step, effects);
                          throw new IllegalStateException("killed");
                        }))
        .hasMessageContaining("killed");
  }

  @Test
  void oneWhoCannotEndHoldsUpNobodyAndGoesOnAlone() {
    List<SubjectId> people = cancelled(5);
    SubjectId refused = people.get(2);
    clock.set(OVER);
    peers.failOn(refused.value());

    ends.turn();

    othersEndedWithout(refused, people);
    peers.work();
    goesOnAlone(refused);
  }

  @Test
  void oneOfWhomSomethingWouldBeLeftIsFoundAmongTheOthers() {
    List<SubjectId> people = cancelled(5);
    SubjectId left = people.get(3);
    clock.set(OVER);
    sql("UPDATE request SET subject_id = NULL WHERE key_owner = ?", left.value());

    ends.turn();

    othersEndedWithout(left, people);
    assertThat(people.stream().flatMap(person -> peers.orders(person.value()).stream()))
        .as("nobody was told twice what was done")
        .doesNotHaveDuplicates();
    sql("UPDATE request SET subject_id = key_owner WHERE key_owner = ?", left.value());
    goesOnAlone(left);
  }

  private void othersEndedWithout(SubjectId one, List<SubjectId> people) {
    assertThat(phase(one)).isEqualTo(ErasurePhase.END);
    assertThat(people)
        .filteredOn(person -> phase(person) == ErasurePhase.EVIDENCE)
        .hasSize(people.size() - 1);
  }

  private void goesOnAlone(SubjectId one) {
    sql("UPDATE outbox_message SET not_before = created_at");
    background.drainOutbox();
    assertThat(phase(one)).isEqualTo(ErasurePhase.EVIDENCE);
  }

  private void sql(String statement, Object... values) {
    jdbi.useHandle(h -> h.execute(statement, values));
  }

  /** Each with a request besides, so that there is something of everything. */
  private List<SubjectId> cancelled(int people) {
    List<SubjectId> persons = Stream.generate(SubjectId::fresh).limit(people).toList();
    persons.forEach(
        person -> {
          Api.file(
                  Tokens.subject("demo", person.value()),
                  "{\"type\": \"COMPLAINT\", \"details\": \"made up\"}")
              .then()
              .statusCode(201);
          Api.filed(person, "CANCELLATION");
        });
    background.drainOutbox();
    assertThat(persons).allMatch(person -> phase(person) == ErasurePhase.HOLD);
    return persons;
  }

  private ErasurePlan plan(SubjectId person) {
    return plans.ofSubject("demo", person.value()).getFirst();
  }

  private ErasurePhase phase(SubjectId person) {
    return plan(person).phase();
  }

  /** What the person's certificate says but for the ids in it. */
  private String certificate(SubjectId person) {
    String record =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT record FROM certificate WHERE erasure_id = :plan")
                    .bind("plan", plan(person).id())
                    .mapTo(String.class)
                    .one());
    try {
      return json.readTree(record) instanceof ObjectNode whole
          ? whole.without(List.of("id", "erasure")).toString()
          : record;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private String leaf(SubjectId person) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT leaf FROM certificate WHERE erasure_id = :plan")
                .bind("plan", plan(person).id())
                .mapTo(String.class)
                .one());
  }

  private List<String> acts(SubjectId person) {
    background.drainOutbox();
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT action FROM audit_event
                    WHERE subject = :subject AND (action LIKE 'erasure.%' OR action LIKE 'subject.%')
                    ORDER BY action
                    """)
                .bind("subject", person.value())
                .mapTo(String.class)
                .list());
  }
}
