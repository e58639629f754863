package io.shouyue.stack.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.keys.keyring.Keyring;
import io.shouyue.platform.keys.keyring.KeyringSecrets;
import io.shouyue.stack.Service;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StackSecretsTest {
  @TempDir private Path folder;
  private KeyringSecrets store;
  private StackSecrets secrets;

  @BeforeEach
  void firstStart() {
    store = new KeyringSecrets(new Keyring(folder.resolve("keyring.json")));
    secrets = new StackSecrets(store, new SecretText(new SecureRandom()));
    secrets.complete();
  }

  @Test
  void everyRoleAndClientHasASecretOfItsOwn() {
    Stream<String> all =
        Service.domain().stream()
            .flatMap(
                service ->
                    Stream.of(
                        secrets.owner(service),
                        secrets.runtime(service),
                        secrets.eraser(service),
                        secrets.client(service)));

    assertThat(all).doesNotHaveDuplicates().allMatch(secret -> secret.length() == 32);
  }

  @Test
  void aServicesOwnPathDoesNotHoldTheOwnersPassword() {
    assertThat(store.get("shouyue/consent-service").values())
        .doesNotContain(secrets.owner(Service.CONSENT));
  }

  @Test
  void theGatewaySignsInAndCallsWithOneClientSecret() {
    assertThat(store.get("shouyue/gateway"))
        .containsEntry("quarkus.oidc.credentials.secret", secrets.client(Service.GATEWAY));
  }

  @Test
  void aSecondStartChangesNothing() {
    String before = secrets.runtime(Service.IDENTITY);

    secrets.complete();

    assertThat(secrets.runtime(Service.IDENTITY)).isEqualTo(before);
  }

  @Test
  void whatIsKeptLaterDoesNotLoseTheRest() {
    String before = secrets.localPassword();

    secrets.keep("demo.subject", "sub_1");

    assertThat(secrets.stack("demo.subject")).isEqualTo("sub_1");
    assertThat(secrets.localPassword()).isEqualTo(before);
  }
}
