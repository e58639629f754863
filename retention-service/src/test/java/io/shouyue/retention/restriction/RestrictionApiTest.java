package io.shouyue.retention.restriction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class RestrictionApiTest {

  @Inject TestLegalClock clock;
  @Inject Background background;

  private final SubjectId person = SubjectId.fresh();
  private final Tokens self = Tokens.subject("demo", person.value());

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    background.settle();
  }

  @Test
  void grantedRestrictionIsASwitchAndTheRequestIsDone() {
    String request = filed("{\"type\": \"RESTRICTION\"}");

    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200).body("state", equalTo("EXECUTING"));
    background.settle();

    assertThat(told("restricted")).isEqualTo("[\"*\"]");
    assertThat(told("objected")).isEqualTo("[]");
    Api.get(self, "/v1/requests/" + request).body("state", equalTo("CLOSED"));
    Api.get(self, "/v1/restrictions").body("items.purpose", contains("*"));
  }

  @Test
  void objectionCoversThePurposesThatWereNamed() {
    String request =
        filed("{\"type\": \"OBJECTION\", \"purposes\": [\"profiling\", \"newsletter\"]}");
    Api.get(Api.AGENT, "/v1/requests/" + request)
        .body("purposes", containsInAnyOrder("profiling", "newsletter"));

    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200);
    background.settle();

    assertThat(told("objected")).isEqualTo("[\"newsletter\",\"profiling\"]");
  }

  @Test
  void objectionToNothingInParticularWaitsForWhoeverReadsIt() {
    String request = filed("{\"type\": \"OBJECTION\", \"details\": \"no ads, please\"}");

    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200);
    background.settle();
    Api.get(Api.AGENT, "/v1/requests/" + request).body("state", equalTo("EXECUTING"));
    assertThat(FakePeers.get().restrictions(person.value())).isNull();

    String named = filed("{\"type\": \"OBJECTION\", \"details\": \"no ads, please\"}");
    Api.move(Api.AGENT, named, "grant", "{\"purposes\": [\"ads\"]}").statusCode(200);
    background.settle();
    assertThat(told("objected")).isEqualTo("[\"ads\"]");
  }

  @Test
  void switchIsToldAgainUntilItArrives() {
    String request = filed("{\"type\": \"RESTRICTION\"}");
    FakePeers.get().failOn("/restrictions");
    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200);
    background.drainOutbox();
    Api.get(self, "/v1/requests/" + request).body("state", equalTo("EXECUTING"));
  }

  @Test
  void onlyThePersonLiftsASwitch() {
    String request = filed("{\"type\": \"OBJECTION\", \"purposes\": [\"ads\"]}");
    Api.move(Api.AGENT, request, "grant", "{}").statusCode(200);
    background.settle();

    Api.as(self)
        .contentType("application/json")
        .body("{\"kind\": \"OBJECTED\", \"purpose\": \"ads\"}")
        .post("/v1/restrictions/lift")
        .then()
        .statusCode(200)
        .body("items", empty());
    background.settle();
    assertThat(told("objected")).isEqualTo("[]");
  }

  @Test
  void whatADeletionHasToLeaveIsRestricted() {
    String request = filed("{\"type\": \"DELETION\", \"purposes\": [\"newsletter\"]}");

    Api.move(
            Api.AGENT,
            request,
            "grant-partly",
            """
            {"answer": "the rest is gone", "reason": "statutory-period-or-technically-hard"}
            """)
        .statusCode(200);
    background.settle();

    assertThat(told("restricted")).isEqualTo("[\"newsletter\"]");
  }

  private String told(String kind) {
    return FakePeers.get().restrictions(person.value()).get(kind).toString();
  }

  private String filed(String body) {
    return Api.file(self, body).then().statusCode(201).extract().path("id");
  }
}
