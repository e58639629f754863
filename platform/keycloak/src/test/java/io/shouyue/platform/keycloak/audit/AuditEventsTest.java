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
    event.setUserId("3f6c");
    event.setError("invalid_user_credentials");
    event.setIpAddress("203.0.113.9");
    event.setDetails(Map.of("username", "lin.made.up"));

    AuditEvent audit = AuditEvents.of(event, null);

    assertThat(audit.action()).isEqualTo("keycloak.login-error");
    assertThat(audit.object()).isEqualTo("client:gateway");
    assertThat(audit.actor()).isEqualTo("3f6c");
    assertThat(audit.at().toEpochMilli()).isEqualTo(1_795_000_000_000L);
    assertThat(audit.reason()).isEqualTo("invalid_user_credentials");
    assertThat(audit.toString()).doesNotContain("203.0.113.9", "lin.made.up");
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
    event.setId("e1");
    event.setType(type);
    event.setClientId(client);
    event.setTime(1_795_000_000_000L);
    return event;
  }
}
