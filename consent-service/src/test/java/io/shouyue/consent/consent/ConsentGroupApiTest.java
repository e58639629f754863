package io.shouyue.consent.consent;

import static io.shouyue.consent.DemoSite.answer;
import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.asDpo;
import static io.shouyue.consent.DemoSite.asSite;
import static io.shouyue.consent.DemoSite.consentBody;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.notice;
import static io.shouyue.consent.DemoSite.reason;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many callers at once: their writes share transactions, and nobody notices. */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class ConsentGroupApiTest {
  private static final String[] ALL = {
    "account ACKNOWLEDGED t", "real_name ACKNOWLEDGED t", "marketing GIVEN m"
  };

  @Inject TestLegalClock clock;
  @Inject Jdbi jdbi;

  @BeforeEach
  void prepare() {
    clock.reset();
    DemoSite.prepare();
  }

  @Test
  void manyPeopleAtOnceAreEachRecordedOnceAndInTheLog() {
    List<Response> answers = atOnce(times(40, () -> answering(newUser())));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
    List<String> subjects = answers.stream().map(it -> it.<String>path("subject")).toList();
    assertThat(subjects).doesNotHaveDuplicates();
    for (String subject : subjects) {
      assertThat(events(subject)).isEqualTo(3);
      assertThat(reason(subject, "marketing")).isEqualTo("consent-given");
    }
  }

  @Test
  void crowdIsServedAndNobodyIsSentAway() {
    List<Supplier<Response>> calls = times(300, () -> answering(newUser()));

    assertThat(atOnce(calls)).allSatisfy(it -> assertThat(it.statusCode()).isEqualTo(201));
  }

  @Test
  void aPersonWhoseKeyIsGoneFailsAloneAmongTheirNeighbours() {
    List<String> users = IntStream.range(0, 12).mapToObj(i -> newUser()).toList();
    List<String> subjects = users.stream().map(DemoSite::signUp).toList();
    destroyEvidence(subjects.get(5));

    List<Response> answers =
        atOnce(users.stream().map(user -> answering(user, "marketing GIVEN m")).toList());

    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i).statusCode()).isEqualTo(i == 5 ? 410 : 201);
    }
  }

  @Test
  void impossibleAnswersFailAloneAmongTheirNeighbours() {
    List<Supplier<Response>> calls = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      calls.add(i % 3 == 0 ? answering(newUser(), "account GIVEN t") : answering(newUser()));
    }

    List<Response> answers = atOnce(calls);

    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i).statusCode()).isEqualTo(i % 3 == 0 ? 422 : 201);
    }
  }

  @Test
  void sameCallAtOnceIsDoneOnceAndTheOthersAreToldThatItRuns() {
    String user = newUser();
    String body = consentBody(notice(user).path("id"), user, ALL);
    String key = UUID.randomUUID().toString();

    List<Response> answers =
        atOnce(
            times(
                12, () -> () -> asSite().header("Idempotency-Key", key).body(body).post(CONSENTS)));

    List<Response> done = answers.stream().filter(it -> it.statusCode() == 201).toList();
    assertThat(done).isNotEmpty();
    assertThat(done.stream().map(Response::asString).distinct()).hasSize(1);
    assertThat(answers.stream().filter(it -> it.statusCode() != 201))
        .allSatisfy(
            it -> {
              assertThat(it.statusCode()).isEqualTo(409);
              assertThat(it.<String>path("code")).isEqualTo("idempotency-in-flight");
              assertThat(it.header("Retry-After")).isNotNull();
            });
    assertThat(events(done.getFirst().path("subject"))).isEqualTo(3);
  }

  @Test
  void onePersonsAnswersAtOnceFollowOneAnother() {
    String user = newUser();
    String subject = signUp(user);
    List<Supplier<Response>> calls = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      String notice = notice(user).path("id");
      String choice = "marketing " + (i % 2 == 0 ? "GIVEN" : "DECLINED") + " m";
      String byUser = consentBody(notice, user, choice);
      String byId = byUser.replace("\"externalId\":\"" + user + "\"", "\"id\":\"" + subject + "\"");
      String body = i % 3 == 0 ? byId : byUser;
      calls.add(() -> answer(asSite(), body).extract().response());
    }

    List<Response> answers = atOnce(calls);

    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
    List<String> types =
        asDpo().get("/v1/subjects/" + subject + "/consent-events?limit=100").path("items.type");
    assertThat(types.stream().filter(type -> !type.equals("SUPERSEDED"))).hasSize(8);
    String last = types.getFirst();
    assertThat(reason(subject, "marketing"))
        .isEqualTo(last.equals("GIVEN") ? "consent-given" : "declined");
  }

  @Test
  void newUserWhoAnswersSeveralNoticesAtOnceIsOneSubject() {
    String user = newUser();
    List<Response> answers = atOnce(times(6, () -> answering(user)));

    assertThat(answers).allSatisfy(answer -> assertThat(answer.statusCode()).isEqualTo(201));
    assertThat(answers.stream().map(it -> it.<String>path("subject")).distinct()).hasSize(1);
  }

  @Test
  void theReceiptOfASharedTransactionTellsOfItsOwnPersonAlone() {
    List<Response> answers = atOnce(times(8, () -> answering(newUser())));

    for (Response answer : answers) {
      String subject = answer.path("subject");
      DemoSite.asSubject(subject)
          .get("/v1/receipts")
          .then()
          .body("items", hasSize(1))
          .body("items.id", contains(answer.<String>path("receipt")));
      assertThat(
              DemoSite.asSubject(subject)
                  .accept("application/ld+json")
                  .get("/v1/receipts/" + answer.path("receipt"))
                  .path("event.entity_id.unique()")
                  .toString())
          .isEqualTo("[" + subject + "]");
    }
  }

  private static final String CONSENTS = "/v1/consents";

  /** The answer of a page that was served to nobody in particular. */
  private static Supplier<Response> answering(String user, String... choices) {
    String notice =
        asSite()
            .body("{\"collectionPoint\":\"sign-up\",\"locale\":\"zh-CN\"}")
            .post("/v1/notices")
            .path("id");
    String[] chosen = choices.length == 0 ? ALL : choices;
    return () -> answer(notice, user, chosen).extract().response();
  }

  private static List<Supplier<Response>> times(int count, Supplier<Supplier<Response>> call) {
    return IntStream.range(0, count).mapToObj(i -> call.get()).toList();
  }

  private static List<Response> atOnce(List<Supplier<Response>> calls) {
    try (ExecutorService callers = Executors.newFixedThreadPool(calls.size())) {
      List<CompletableFuture<Response>> answers =
          calls.stream().map(call -> CompletableFuture.supplyAsync(call, callers)).toList();
      return answers.stream().map(CompletableFuture::join).toList();
    }
  }

  private static void destroyEvidence(String subject) {
    as(Tokens.service("retention-service"))
        .header("Shouyue-Site", DemoSite.SITE)
        .delete("/v1/subjects/" + subject + "/keys/evidence")
        .then()
        .statusCode(204);
  }

  /** Events of the subject whose leaf is in the log. */
  private int events(String subject) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM consent_event e JOIN log_leaf l USING (leaf)
                    WHERE e.site = :site AND e.subject = :subject
                    """)
                .bind("site", DemoSite.SITE)
                .bind("subject", subject)
                .mapTo(Integer.class)
                .one());
  }
}
