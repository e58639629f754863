package io.shouyue.consent.ledger;

import static io.shouyue.consent.DemoSite.as;
import static io.shouyue.consent.DemoSite.newUser;
import static io.shouyue.consent.DemoSite.signUp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.platform.testkit.ServiceResource;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.proof.Leaf;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class LedgerApiTest {
  @Inject TestLegalClock clock;
  @Inject Jdbi jdbi;

  private String subject;

  @BeforeEach
  void signUpOnce() {
    clock.reset();
    DemoSite.prepare();
    subject = signUp(newUser(), "marketing GIVEN m");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE log_leaf SET data = '\\x00'",
        "DELETE FROM log_leaf",
        "TRUNCATE log_leaf",
        "UPDATE consent_event SET type = 'GIVEN'",
        "DELETE FROM consent_event",
        "DELETE FROM consent_event_default",
        "INSERT INTO consent_event_default SELECT * FROM consent_event",
        "DELETE FROM consent_state",
        "UPDATE consent_state_0 SET state = 'GIVEN'",
        "UPDATE notice_text SET content = ''",
        "DELETE FROM receipt",
        "UPDATE log_entry SET type = ''",
        "SELECT ensure_partitions('2030-01-01')",
        "CREATE TABLE mine (a int)"
      })
  void runningServiceCannot(String statement) {
    assertThatThrownBy(() -> jdbi.useHandle(h -> h.execute(statement)))
        .hasMessageContaining("permission denied");
  }

  @Test
  void everyEventHasALeafAndTheLeafNamesNobody() {
    List<byte[]> leaves =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT l.data FROM log_leaf l JOIN consent_event e USING (leaf)
                        WHERE e.subject = :subject
                        """)
                    .bind("subject", subject)
                    .mapTo(byte[].class)
                    .list());

    assertThat(leaves).hasSize(3);
    for (byte[] data : leaves) {
      Leaf leaf = Leaf.parse(data);
      assertThat(leaf.type()).isEqualTo("consent");
      assertThat(leaf.day()).isEqualTo("2026-11-20");
      assertThat(new String(data, StandardCharsets.UTF_8)).doesNotContain(subject, "demo");
    }
  }

  @Test
  void partitionsExistThirteenMonthsAhead() {
    int partitions =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT count(*) FROM pg_inherits
                        WHERE inhparent = 'consent_event'::regclass
                        """)
                    .mapTo(Integer.class)
                    .one());

    assertThat(partitions).isGreaterThanOrEqualTo(15);
  }

  @Test
  void otherServicesGetALeafForTheirRecords() {
    String leaf =
        as(Tokens.service("retention-service"))
            .header("Shouyue-Site", "demo")
            .body("{\"type\":\"certificate\",\"record\":{\"erasure\":\"era_1\",\"k\":5}}")
            .post("/v1/log/entries")
            .then()
            .statusCode(201)
            .body("leaf", notNullValue())
            .extract()
            .path("leaf");

    byte[] data =
        jdbi.withHandle(
            h ->
                h.createQuery("SELECT data FROM log_leaf WHERE leaf = :leaf::uuid")
                    .bind("leaf", leaf)
                    .mapTo(byte[].class)
                    .one());
    assertThat(Leaf.parse(data).type()).isEqualTo("certificate");
  }

  @Test
  void recordsThatComeTogetherGetALeafEachAndKeepIt() {
    List<String> keys = Stream.generate(() -> UUID.randomUUID().toString()).limit(3).toList();
    List<String> first = logged(keys.subList(0, 2));

    List<String> again = logged(keys);

    assertThat(again).hasSize(3).doesNotHaveDuplicates().startsWith(first.toArray(String[]::new));
    batch(
            "{\"key\":\"%s\",\"entry\":{\"type\":\"certificate\",\"record\":{}}}"
                .formatted(keys.get(0)))
        .statusCode(422)
        .body("code", equalTo("idempotency-key-reused"));
  }

  private static List<String> logged(List<String> keys) {
    return batch(
            keys.stream()
                .map(
                    key ->
                        """
                        {"key":"%1$s","entry":{"type":"certificate","record":{"erasure":"%1$s"}}}
                        """
                            .formatted(key))
                .collect(Collectors.joining(",")))
        .statusCode(201)
        .extract()
        .path("items.leaf");
  }

  private static ValidatableResponse batch(String entries) {
    return as(Tokens.service("retention-service"))
        .header("Shouyue-Site", "demo")
        .body("{\"entries\":[" + entries + "]}")
        .post("/v1/log/entries/batch")
        .then();
  }
}
