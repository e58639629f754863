package io.shouyue.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.keys.keyring.Keyring;
import io.shouyue.platform.keys.keyring.KeyringKeks;
import io.shouyue.platform.keys.keyring.KeyringSecrets;
import io.shouyue.platform.keys.keyring.KeyringSigningKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyringContractTest extends KeyStoreContract {
  @TempDir Path folder;

  @Override
  Secrets secrets() {
    return new KeyringSecrets(new Keyring(file()));
  }

  @Override
  SigningKeys signingKeys() {
    return new KeyringSigningKeys(new Keyring(file()));
  }

  @Override
  Keks keks() {
    return new KeyringKeks(new Keyring(file()));
  }

  @Test
  void onlyItsOwnerMayReadTheFile() throws Exception {
    secrets().put("shouyue/x", Map.of("a", "b"));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
        .isEqualTo("rw-------");
  }

  private Path file() {
    return folder.resolve("keyring");
  }
}
