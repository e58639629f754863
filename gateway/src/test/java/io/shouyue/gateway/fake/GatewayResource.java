package io.shouyue.gateway.fake;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.shouyue.platform.testkit.FreePort;
import io.shouyue.platform.testkit.ServiceResource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** PostgreSQL of the test kit, three services that echo, and a sign-in service. */
public final class GatewayResource implements QuarkusTestResourceLifecycleManager {

  private final ServiceResource platform = new ServiceResource();
  private final FakeKeycloak keycloak = new FakeKeycloak();
  private final List<FakeService> services =
      List.of(
          new FakeService("consent"), new FakeService("identity"), new FakeService("retention"));

  @Override
  public Map<String, String> start() {
    String port = Integer.toString(FreePort.find());
    Map<String, String> settings = new HashMap<>(platform.start());
    settings.put("SHOUYUE_ISSUER", keycloak.issuer());
    settings.put("SHOUYUE_KEYCLOAK_URL", keycloak.url());
    settings.put("quarkus.oidc.auth-server-url", keycloak.issuer());
    settings.put("SHOUYUE_PUBLIC_URL", "http://localhost:" + port);
    settings.put("SHOUYUE_CONSENT_URL", services.get(0).url());
    settings.put("SHOUYUE_IDENTITY_URL", services.get(1).url());
    settings.put("SHOUYUE_RETENTION_URL", services.get(2).url());
    settings.put("SHOUYUE_STACK_URL", services.get(2).url());
    settings.put("quarkus.http.test-port", port);
    settings.put("quarkus.oidc.credentials.secret", "test");
    settings.put("quarkus.oidc.authentication.state-secret", "a state secret of 32 characters!");
    settings.put("shouyue.session.secret", "a session secret of 32 characters");
    return settings;
  }

  @Override
  public void stop() {
    services.forEach(FakeService::stop);
    keycloak.stop();
    platform.stop();
  }
}
