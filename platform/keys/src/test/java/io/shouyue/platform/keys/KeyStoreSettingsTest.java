package io.shouyue.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyStoreSettingsTest {
  @Test
  void withoutAStoreThereIsNothingToRead() {
    assertThat(KeyStoreSettings.read(name -> null)).isEmpty();
  }

  @Test
  void theKeyringServesTheLocalStack() {
    Map<String, String> settings =
        Map.of(
            "shouyue.secrets", "keyring", "quarkus.profile", "local", "shouyue.keyring.file", "/k");

    assertThat(KeyStoreSettings.read(settings::get))
        .contains(new KeyStoreSettings.KeyringStore(Path.of("/k")));
  }

  @Test
  void productionRefusesTheKeyring() {
    Map<String, String> settings =
        Map.of(
            "shouyue.secrets", "keyring", "quarkus.profile", "prod", "shouyue.keyring.file", "/k");

    assertThatThrownBy(() -> KeyStoreSettings.read(settings::get))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not for production");
  }

  @Test
  void vaultNeedsAllItsSettings() {
    Map<String, String> settings = Map.of("shouyue.secrets", "vault", "vault.addr", "http://v");

    assertThatThrownBy(() -> KeyStoreSettings.read(settings::get))
        .hasMessage("shouyue.vault.role.id is not set");
  }
}
