package io.shouyue.platform.keycloak.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.keycloak.events.Event;
import org.keycloak.events.EventType;

class AuditEventsTest {

  @Test
  void anEventKeepsTypeTimeClientAndIdButNeitherNameNorAddress() {
    Event event = event(EventType.LOGIN_ERROR, "gateway");
    event.setError("invalid_user_credentials");
    event.setIpAddress("203.0.113.9");
    event.setDetails(Map.of("username", "lin.made.up"));

    AuditEvent audit = AuditEvents.of(event, AuditActor.of("3f6c", null));

    assertThat(audit.act().action()).isEqualTo("keycloak.login-error");
    assertThat(audit.act().object()).isEqualTo("client:gateway");
    assertThat(audit.act().actor()).isEqualTo("3f6c");
    assertThat(audit.at().toEpochMilli()).isEqualTo(1_795_000_000_000L);
    assertThat(audit.act().reason()).isEqualTo("invalid_user_credentials");
    assertThat(audit.toString()).doesNotContain("203.0.113.9", "lin.made.up");
  }

  @Test
  void theSameEventHasTheSameIdInTheSuitesOwnForm() {
    String id = AuditId.of("ffffffff-ffff-4fff-bfff-ffffffffffff");

    assertThat(id)
        .isEqualTo("aud_7zzzzzzzzz9zzvzzzzzzzzzzzz")
        .isEqualTo(AuditId.of("ffffffff-ffff-4fff-bfff-ffffffffffff"));
  }

  @Test
  void signInsAreWantedTheDailyBreadOfServicesIsNot() {
    assertThat(AuditEvents.wanted(event(EventType.LOGIN, "gateway"))).isTrue();
    assertThat(AuditEvents.wanted(event(EventType.LOGOUT, "gateway"))).isTrue();
    assertThat(AuditEvents.wanted(event(EventType.CLIENT_LOGIN_ERROR, "site-demo"))).isTrue();
    assertThat(AuditEvents.wanted(event(EventType.CLIENT_LOGIN, "consent-service"))).isFalse();
    assertThat(AuditEvents.wanted(event(EventType.REFRESH_TOKEN, "gateway"))).isFalse();
  }

  @Test
  void theListenersOwnTokenIsNeverAudited() {
    assertThat(AuditEvents.wanted(event(EventType.CLIENT_LOGIN_ERROR, "keycloak-audit"))).isFalse();
  }

  private static Event event(EventType type, String client) {
    Event event = new Event();
    event.setId("0196f0a4-0000-4000-8000-000000000001");
    event.setType(type);
    event.setClientId(client);
    event.setTime(1_795_000_000_000L);
    return event;
  }
}
