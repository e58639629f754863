package io.shouyue.platform.keys.keyring;

import io.shouyue.platform.keys.AesGcm;
import io.shouyue.platform.keys.Keks;
import io.shouyue.platform.keys.KeyStoreException;
import java.util.Base64;

/** {@link Keks} as lines {@code kek|<site>=<base64>} of the keyring. */
public final class KeyringKeks implements Keks {
  private final Keyring keyring;

  public KeyringKeks(Keyring keyring) {
    this.keyring = keyring;
  }

  @Override
  public void create(String site) {
    keyring.change(
        content ->
            content.putIfAbsent(line(site), Base64.getEncoder().encodeToString(AesGcm.newKey())));
  }

  @Override
  public byte[] wrap(String site, byte[] key) {
    return AesGcm.encrypt(kek(site), site, key);
  }

  @Override
  public byte[] unwrap(String site, byte[] wrapped) {
    return AesGcm.decrypt(kek(site), site, wrapped);
  }

  private byte[] kek(String site) {
    String found = keyring.read().getProperty(line(site));
    if (found == null) {
      throw new KeyStoreException("there is no KEK of that site", null);
    }
    return Base64.getDecoder().decode(found);
  }

  private static String line(String site) {
    return "kek|" + site;
  }
}
