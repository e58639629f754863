package io.shouyue.consent.decision;

import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.consent.DemoSite;
import io.shouyue.consent.feed.FeedFollower;
import io.shouyue.platform.keys.BlindIndex;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Three nodes on one database: the service under test, which writes, and two more that remember.
 * Looks are made by hand and time is passed by hand, so that nothing depends on how fast this
 * machine is.
 */
@QuarkusTest
@WithTestResource(ServiceResource.class)
class CoherenceApiTest {
  private static final Duration NANO = Duration.ofNanos(1);

  @Inject TestLegalClock clock;
  @Inject BlindIndex blindIndex;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  String database;

  @ConfigProperty(name = "quarkus.datasource.username")
  String user;

  private Node second;
  private Node third;

  @BeforeEach
  void prepare() throws IOException {
    clock.reset();
    DemoSite.prepare();
    second = new Node(database, user, blindIndex, clock);
    third = new Node(database, user, blindIndex, clock);
    second.look();
    third.look();
  }

  @AfterEach
  void close() throws IOException {
    second.close();
    third.close();
  }

  @Test
  void withdrawalAtOneNodeIsHonouredByTheOthersWithinTheSecond() {
    String subject = remembered();

    withdraw(subject);

    second.look();
    assertThat(second.reason(subject, "marketing")).isEqualTo("withdrawn");
    third.pass(FeedFollower.FRESH.minus(NANO));
    assertThat(third.reason(subject, "marketing")).as("not yet sure").isEqualTo("consent-given");
    third.pass(NANO);
    assertThat(third.reason(subject, "marketing")).as("no look at all").isEqualTo("withdrawn");
  }

  @Test
  void nodeThatIsCutOffDeniesWithinTheSecond() {
    String subject = remembered();
    third.cut();

    withdraw(subject);
    third.pass(FeedFollower.FRESH);

    assertThat(third.reason(subject, "marketing")).isEqualTo("undecidable");
    assertThat(third.reason(subject, "account")).isEqualTo("undecidable");
    assertThat(third.count("nowhere")).isEqualTo(2);
    assertThatThrownBy(third::look).isInstanceOf(RuntimeException.class);
    assertThat(third.reason(subject, "marketing")).isEqualTo("undecidable");
  }

  @Test
  void nodeThatComesBackHasForgottenWhatItKnew() {
    String subject = remembered();
    third.cut();
    withdraw(subject);
    assertThatThrownBy(third::look).isInstanceOf(RuntimeException.class);

    third.mend();
    third.look();

    assertThat(third.reason(subject, "marketing")).isEqualTo("withdrawn");
    assertThat(third.reason(subject, "marketing")).isEqualTo("withdrawn");
    assertThat(third.count("memory")).as("one of them from memory").isEqualTo(2);
  }

  @Test
  void everyKindOfChangeReachesEveryNode() {
    DemoSite.policy("club-terms");
    DemoSite.purpose("club", "CONSENT", "\"categories\":[\"mobile\"]");
    DemoSite.collectionPoint("club", "club-terms", "club");
    String member = newUser();
    String subject =
        DemoSite.asSite()
            .body("{\"externalId\":\"" + member + "\"}")
            .post("/v1/subjects/resolve")
            .then()
            .extract()
            .path("id");
    assertThat(second.reason(subject, "club")).isEqualTo("no-consent");

    String notice = DemoSite.notice("club", member).then().extract().path("id");
    DemoSite.answer(notice, member, "club GIVEN c").statusCode(201);
    second.look();
    assertThat(second.reason(subject, "club")).isEqualTo("consent-given");

    DemoSite.publishVersion("club-terms", "MATERIAL", ",\"changes\":[\"RECIPIENTS\"]");
    second.look();
    assertThat(second.reason(subject, "club")).isEqualTo("stale-policy");

    DemoSite.asDpo().post("/v1/purposes/club/retire").then().statusCode(200);
    second.look();
    assertThat(second.reason(subject, "club")).isEqualTo("purpose-retired");

    DemoSite.state(subject, "CANCELLED", "cancel-" + UUID.randomUUID()).statusCode(200);
    second.look();
    assertThat(second.reason(subject, "club")).isEqualTo("subject-cancelled");
  }

  @Test
  void timeGoesByInWhatIsRemembered() {
    String subject = remembered();
    long read = second.count("database");

    clock.advance(Duration.ofDays(364));
    assertThat(second.reason(subject, "marketing")).isEqualTo("consent-given");
    clock.advance(Duration.ofDays(2));
    assertThat(second.reason(subject, "marketing")).isEqualTo("expired");

    assertThat(second.count("database")).as("no statement was needed").isEqualTo(read);
  }

  /** A subject with a live consent that both other nodes have in memory. */
  private String remembered() {
    String subject = signUp(newUser(), "marketing GIVEN m");
    for (Node node : new Node[] {second, third}) {
      node.look();
      assertThat(node.reason(subject, "marketing")).isEqualTo("consent-given");
      assertThat(node.reason(subject, "marketing")).isEqualTo("consent-given");
      assertThat(node.count("memory")).isEqualTo(1);
    }
    return subject;
  }

  private static void withdraw(String subject) {
    DemoSite.asSite()
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(
            "{\"subject\":{\"id\":\"%s\"},\"purposes\":[\"marketing\"],\"channel\":\"web\"}"
                .formatted(subject))
        .post("/v1/withdrawals")
        .then()
        .statusCode(201);
  }
}
