package io.shouyue.platform.keys;

import io.shouyue.platform.keys.vault.TransitKeks;
import io.shouyue.platform.keys.vault.TransitSigningKeys;
import io.shouyue.platform.keys.vault.VaultSecrets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;

/**
 * The contract on a real server, wherever one is at hand; skipped, and counted so, where none is.
 */
class VaultContractTest extends KeyStoreContract {
  private static DevVault server;

  @BeforeAll
  static void start() throws Exception {
    var binary = DevVault.binary();
    Assumptions.assumeTrue(binary.isPresent(), "no vault or bao to run");
    server = DevVault.start(binary.orElseThrow());
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.stop();
    }
  }

  @Override
  Secrets secrets() {
    return new VaultSecrets(server.session());
  }

  @Override
  SigningKeys signingKeys() {
    return new TransitSigningKeys(server.session());
  }

  @Override
  Keks keks() {
    return new TransitKeks(server.session());
  }
}
