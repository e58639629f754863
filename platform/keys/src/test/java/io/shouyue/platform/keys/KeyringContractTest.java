package io.shouyue.platform.keys;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.platform.keys.keyring.Keyring;
import io.shouyue.platform.keys.keyring.KeyringKeks;
import io.shouyue.platform.keys.keyring.KeyringSecrets;
import io.shouyue.platform.keys.keyring.KeyringSigningKeys;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
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

  @Test
  void keyringFromBeforeVersionsStillOpens() {
    byte[] kek = AesGcm.newKey();
    byte[] key = AesGcm.newKey();
    byte[] wrapped = AesGcm.encrypt(kek, "old", key);
    new Keyring(file())
        .change(content -> content.setProperty("kek|old", Base64.getEncoder().encodeToString(kek)));

    keks().rotate("old");

    assertThat(keks().versionOf(wrapped)).isEqualTo(1);
    assertThat(keks().unwrap("old", wrapped)).isEqualTo(key);
    assertThat(keks().versions("old").made().keySet()).containsExactly(1, 2);
  }

  private Path file() {
    return folder.resolve("keyring");
  }
}
