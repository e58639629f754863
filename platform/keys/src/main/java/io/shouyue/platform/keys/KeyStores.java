package io.shouyue.platform.keys;

import io.shouyue.platform.keys.keyring.Keyring;
import io.shouyue.platform.keys.keyring.KeyringKeks;
import io.shouyue.platform.keys.keyring.KeyringSecrets;
import io.shouyue.platform.keys.keyring.KeyringSigningKeys;
import io.shouyue.platform.keys.vault.TransitKeks;
import io.shouyue.platform.keys.vault.TransitSigningKeys;
import io.shouyue.platform.keys.vault.VaultSecrets;
import io.shouyue.platform.keys.vault.VaultSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Makes the configured adapters. */
@ApplicationScoped
public class KeyStores {
  private final KeyStoreSettings settings;

  KeyStores(Config config) {
    settings =
        KeyStoreSettings.read(name -> config.getOptionalValue(name, String.class).orElse(null))
            .orElseThrow(() -> new IllegalStateException("shouyue.secrets is not set"));
  }

  /** The secrets of {@code settings}. */
  public static Secrets secrets(KeyStoreSettings settings) {
    return switch (settings) {
      case KeyStoreSettings.VaultStore vault -> new VaultSecrets(VaultSession.of(vault));
      case KeyStoreSettings.KeyringStore keyring -> new KeyringSecrets(new Keyring(keyring.file()));
    };
  }

  @Produces
  @Singleton
  Secrets secrets() {
    return secrets(settings);
  }

  /** The KEKs of {@code settings}. */
  public static Keks keks(KeyStoreSettings settings) {
    return switch (settings) {
      case KeyStoreSettings.VaultStore vault -> new TransitKeks(VaultSession.of(vault));
      case KeyStoreSettings.KeyringStore keyring -> new KeyringKeks(new Keyring(keyring.file()));
    };
  }

  @Produces
  @Singleton
  Keks keks() {
    return keks(settings);
  }

  @Produces
  @Singleton
  SigningKeys signingKeys() {
    return switch (settings) {
      case KeyStoreSettings.VaultStore vault -> new TransitSigningKeys(VaultSession.of(vault));
      case KeyStoreSettings.KeyringStore keyring ->
          new KeyringSigningKeys(new Keyring(keyring.file()));
    };
  }
}
