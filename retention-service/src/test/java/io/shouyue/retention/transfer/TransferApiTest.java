package io.shouyue.retention.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.platform.testkit.Tokens;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class TransferApiTest {

  private static final String CHECK =
      "{\"technicallyFeasible\": %s, \"othersUnharmed\": %s, \"note\": \"looked at\"}";

  @Inject TestLegalClock clock;
  @Inject Background background;

  private final SubjectId person = SubjectId.fresh();
  private final Tokens self = Tokens.subject("demo", person.value());

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
  }

  @Test
  void everyConditionIsLookedAtAndARefusalNamesTheUnmetOne() {
    String request = filed();
    grant(request)
        .then()
        .statusCode(409)
        .body("code", equalTo("portability-condition-unmet"))
        .body(
            "violations.code",
            contains(
                "identity-verified",
                "consent-or-contract",
                "technically-feasible",
                "others-unharmed"));
    String refusal = "{\"reason\": \"portability-condition-unmet\", \"facts\": \"a shared album\"}";
    Api.move(Api.AGENT, request, "refuse", refusal)
        .statusCode(409)
        .body("code", equalTo("portability-conditions-met"));

    check(request, true, false)
        .then()
        .statusCode(200)
        .body("conditions.met", equalTo(List.of(true, true, true, false)))
        .body("categories", equalTo(List.of("email")));

    grant(request).then().statusCode(409).body("violations.code", contains("others-unharmed"));
    Api.move(Api.AGENT, request, "refuse", refusal).statusCode(200);
    Api.move(Api.DPO, request, "refusal/approve", "{}").statusCode(200);
    Api.get(self, "/v1/requests/" + request)
        .body("state", equalTo("REFUSED"))
        .body("messages.text", hasItem(containsString("harms nobody else's rights")))
        .body("messages.text", hasItem(containsString("a shared album")));
  }

  @Test
  void recipientFetchesOnceWhatThePersonGave() throws IOException {
    String request = filed();
    check(request, true, true).then().statusCode(200);
    grant(request).then().statusCode(200).body("state", equalTo("EXECUTING"));
    Response made = Api.as(self).post("/v1/requests/" + request + "/handover/code");
    made.then().statusCode(200);
    String number = Api.get(self, "/v1/requests/" + request).extract().path("number");

    fetch(number, "not-the-code").then().statusCode(404);
    Response fetched = fetch(number, made.path("code"));
    fetched.then().statusCode(200).contentType("application/zip");

    assertThat(names(fetched.asByteArray()))
        .contains("account.csv", "data.json", "copy.pdf")
        .doesNotContain("messages.csv", "consent-events.csv");
    fetch(number, made.path("code")).then().statusCode(404);
    Api.get(self, "/v1/requests/" + request).body("state", equalTo("CLOSED"));
  }

  @Test
  void feeIsToldBeforeAndOnlyForWhatIsAskedTooOften() {
    for (int n = 0; n < 4; n++) {
      String one = filed();
      fee(one).then().statusCode(409).body("code", equalTo("fee-not-allowed"));
      check(one, true, true).then().statusCode(200);
      grant(one).then().statusCode(200);
    }
    String fifth = filed();
    check(fifth, true, true).then().statusCode(200);
    fee(fifth).then().statusCode(200).body("fee", equalTo(12.5f));
    Api.get(self, "/v1/requests/" + fifth)
        .body("state", equalTo("AWAITING_REQUESTER"))
        .body("messages.text", hasItem(containsString("12.50 yuan")));
    Api.move(Api.AGENT, fifth, "resume", "{}").statusCode(200);
    grant(fifth).then().statusCode(409).body("code", equalTo("fee-open"));
    Api.move(Api.AGENT, fifth, "await-requester", "{\"question\": \"do you accept?\"}")
        .statusCode(200);

    Api.as(self).post("/v1/requests/" + fifth + "/transfer/fee/accept").then().statusCode(200);

    grant(fifth).then().statusCode(200);
  }

  private String filed() {
    return Api.file(
            self,
            """
            {"type": "TRANSFER", "locale": "en", "particulars":
              {"recipient": {"name": "Other Handler", "contact": "in@other.invalid"}}}
            """)
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static Response check(String request, boolean feasible, boolean unharmed) {
    return Api.as(Api.AGENT)
        .contentType("application/json")
        .body(CHECK.formatted(feasible, unharmed))
        .post("/v1/requests/" + request + "/transfer/check");
  }

  private static Response fee(String request) {
    return Api.as(Api.DPO)
        .contentType("application/json")
        .body("{\"amount\": 12.50, \"reason\": \"copying\"}")
        .post("/v1/requests/" + request + "/transfer/fee");
  }

  private static Response grant(String request) {
    return Api.as(Api.AGENT)
        .contentType("application/json")
        .body("{}")
        .post("/v1/requests/" + request + "/grant");
  }

  private static Response fetch(String number, String code) {
    return RestAssured.given()
        .contentType("application/json")
        .body("{\"code\": \"%s\"}".formatted(code))
        .post("/public/demo/requests/" + number + "/handover");
  }

  private static Set<String> names(byte[] archive) throws IOException {
    Set<String> names = new TreeSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    return names;
  }
}
