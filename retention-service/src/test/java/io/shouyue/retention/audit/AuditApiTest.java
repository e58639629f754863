package io.shouyue.retention.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.retention.Api;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class AuditApiTest {

  @Inject AuditService audit;
  @Inject Jdbi jdbi;

  @Test
  void eventsAreTakenInOnceAndChainedInOrder() {
    String object = Ids.random(IdKind.CONSENT);
    String first = Ids.random(IdKind.AUDIT_EVENT);
    send(event(first, object, "consent.given"), event(Ids.random(IdKind.AUDIT_EVENT), object, "x"));
    send(event(first, object, "consent.given"));

    Chaining.all(audit);

    List<Map<String, Object>> items =
        Api.get(Api.AUDITOR, "/v1/audit-events?object=" + object)
            .statusCode(200)
            .body("items", hasSize(2))
            .body("items[1].action", equalTo("consent.given"))
            .extract()
            .path("items");
    assertThat(items.get(0).get("prevHash")).isEqualTo(items.get(1).get("hash"));
    assertThat((Integer) items.get(0).get("seq")).isEqualTo((Integer) items.get(1).get("seq") + 1);
  }

  @Test
  void listIsPagedNewestFirst() {
    String object = Ids.random(IdKind.CONSENT);
    for (int i = 0; i < 3; i++) {
      send(event(Ids.random(IdKind.AUDIT_EVENT), object, "act-" + i));
    }

    String next =
        Api.get(Api.DPO, "/v1/audit-events?limit=2&object=" + object)
            .body("items.action", equalTo(List.of("act-2", "act-1")))
            .extract()
            .path("nextCursor");
    Api.get(Api.DPO, "/v1/audit-events?limit=2&object=" + object + "&cursor=" + next)
        .body("items.action", equalTo(List.of("act-0")));
  }

  @Test
  void databaseLetsTheServiceNeitherChangeNorDeleteAnEvent() {
    for (String sql :
        List.of("DELETE FROM audit_event", "UPDATE audit_event SET action = 'nothing'")) {
      assertThatThrownBy(() -> jdbi.useHandle(h -> h.execute(sql)))
          .isInstanceOf(JdbiException.class)
          .hasCauseInstanceOf(SQLException.class);
    }
  }

  private static void send(String... events) {
    Api.as(Api.SERVICE)
        .contentType("application/json")
        .body("{\"events\": [" + String.join(",", events) + "]}")
        .post("/v1/audit-events/batch")
        .then()
        .statusCode(204);
  }

  private static String event(String id, String object, String action) {
    return """
    {"id": "%s", "service": "consent-service", "at": "2026-11-20T02:00:00Z",
     "recordedAt": "2026-11-20T02:00:00.123456789Z", "act": {"site": "demo", "actor": "site-demo",
     "actorKind": "SITE", "action": "%s", "object": "%s"}}
    """
        .formatted(id, action, object);
  }
}
