package io.shouyue.stack.vault;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.stack.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VaultSetupTest {
  @ParameterizedTest
  @EnumSource(Service.class)
  void noServiceCanReadTheOwnersPasswordOrAnothersSecrets(Service service) {
    assertThat(VaultSetup.policy(service))
        .contains("secret/data/shouyue/" + service.id() + "\"")
        .doesNotContain("-owner")
        .doesNotContain("secret/data/shouyue/*")
        .doesNotContain("secret/data/shouyue/stack");
  }

  @Test
  void onlyIdentityServiceMayMakeKeys() {
    assertThat(VaultSetup.policy(Service.IDENTITY))
        .contains("transit/keys/", "path \"transit/sign/handoff\"")
        .doesNotContain("transit/sign/*");
    assertThat(VaultSetup.policy(Service.CONSENT))
        .doesNotContain("create")
        .contains("path \"transit/keys/log-checkpoint\" { capabilities = [\"read\"] }")
        .doesNotContain("transit/keys/*");
    assertThat(VaultSetup.policy(Service.RETENTION))
        .contains("path \"transit/keys/site-*\" { capabilities = [\"read\", \"update\"] }")
        .doesNotContain("transit/keys/*");
    assertThat(VaultSetup.policy(Service.GATEWAY)).doesNotContain("transit/");
  }

  @Test
  void encryptingNeverMakesAKeyByMistake() {
    assertThat(VaultSetup.policy(Service.CONSENT))
        .contains("path \"transit/encrypt/*\" { capabilities = [\"update\"] }");
  }
}
