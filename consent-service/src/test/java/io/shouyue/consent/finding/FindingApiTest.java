package io.shouyue.consent.finding;

import static io.shouyue.consent.DemoSite.asDpo;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.shouyue.consent.DemoSite;
import io.shouyue.consent.peer.PromiseInForce;
import io.shouyue.consent.peer.RetentionPeer;
import io.shouyue.platform.testkit.ServiceResource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class FindingApiTest {
  private static final String TEXT =
      "# 政策\\n\\n## 一、同意\\n\\n您使用本站即视为同意本政策。\\n\\n## 二、答复\\n\\n我们在十五个工作日内答复。";

  private String document;

  @BeforeEach
  void prepare() {
    DemoSite.prepare();
    document = "doc-" + UUID.randomUUID();
    asDpo()
        .body(
            "{\"document\":\"%s\",\"title\":{\"zh\":\"政策\",\"en\":\"Policy\"}}".formatted(document))
        .post("/v1/policies")
        .then()
        .statusCode(201);
    asDpo()
        .body("{\"text\":{\"zh\":\"%s\"},\"significance\":\"MINOR\"}".formatted(TEXT))
        .post("/v1/policies/" + document + "/versions")
        .then()
        .statusCode(201);
  }

  @Test
  void draftIsReadForTermsPromisesAndTraps() {
    findings()
        .body("locale", equalTo("zh-CN"))
        .body("promises.code", hasItem("answered-15wd"))
        .body("promises[0].sentence", containsString("十五个工作日"))
        .body("findings.code", hasItem("USE_IS_ACCEPTANCE"))
        .body("findings.find{it.code=='USE_IS_ACCEPTANCE'}.clause", equalTo("1"));
  }

  @Test
  void textIsStillReadWhileRetentionServiceDoesNotAnswer() {
    findings()
        .body("promisesCompared", equalTo(false))
        .body("findings.code", not(hasItem("PROMISE_NOT_TOLD")));
  }

  @Test
  void textIsHeldAgainstTheClocksInForce() {
    QuarkusMock.installMockForType(
        new Clocks(new PromiseInForce("answered-30d", "", 30, "DAY", "VERIFIED", "ANSWERED")),
        RetentionPeer.class);

    findings()
        .body("promisesCompared", equalTo(true))
        .body(
            "findings.code", hasItems("PROMISE_NOT_ENFORCED", "PROMISE_NOT_TOLD", "HOLD_NOT_TOLD"));
  }

  private ValidatableResponse findings() {
    return asDpo().get("/v1/policies/" + document + "/versions/1/findings").then().statusCode(200);
  }

  /** retention-service that answers. */
  private static final class Clocks extends RetentionPeer {
    private final PromiseInForce promise;

    Clocks(PromiseInForce promise) {
      super(null);
      this.promise = promise;
    }

    @Override
    public Optional<List<PromiseInForce>> promises(String site) {
      return Optional.of(List.of(promise));
    }

    @Override
    public Optional<Integer> holdDays(String site) {
      return Optional.of(365);
    }
  }
}
