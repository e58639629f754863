package io.shouyue.platform.keycloak.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AuditSettingsTest {

  private static final Map<String, String> TARGET =
      Map.of("SHOUYUE_RETENTION_URL", "http://r", "SHOUYUE_AUDIT_CLIENT_SECRET", "s3cret");

  @Test
  void theTokenComesFromTheInsideAddressOrElseFromTheIssuer() {
    assertThat(with("SHOUYUE_KEYCLOAK_URL", "http://kc"))
        .isEqualTo(with("SHOUYUE_ISSUER", "http://kc/realms/shouyue"))
        .isEqualTo("http://kc/realms/shouyue/protocol/openid-connect/token");
  }

  @Test
  void withoutAllOfItNothingIsSent() {
    assertThat(AuditSettings.from(TARGET)).isEmpty();
    assertThat(AuditSettings.from(Map.of("SHOUYUE_ISSUER", "http://kc"))).isEmpty();
  }

  @Test
  void theSecretIsNotPrinted() {
    assertThat(new AuditSettings("http://t", "s3cret", "http://r").toString())
        .doesNotContain("s3cret");
  }

  private static String with(String name, String value) {
    Map<String, String> all = new java.util.HashMap<>(TARGET);
    all.put(name, value);
    return AuditSettings.from(all).orElseThrow().tokenUrl();
  }
}
