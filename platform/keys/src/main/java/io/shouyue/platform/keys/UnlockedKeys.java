package io.shouyue.platform.keys;

import java.util.Arrays;
import java.util.Map;
import javax.crypto.Cipher;

/**
 * Data keys in clear, held no longer than one use needs them and overwritten on close. For one
 * thread.
 */
public final class UnlockedKeys implements AutoCloseable {
  private final Map<KeyRef, byte[]> keys;
  private final Cipher cipher = AesGcm.cipher();

  UnlockedKeys(Map<KeyRef, byte[]> keys) {
    this.keys = keys;
  }

  /**
   * Encrypts {@code plain} for storage.
   *
   * @param context where the value is kept, such as {@code account.profile}
   * @throws KeyDestroyedException when the key was destroyed
   */
  public byte[] seal(KeyRef ref, String context, byte[] plain) {
    return AesGcm.encrypt(cipher, key(ref), ref.aad() + "|" + context, plain);
  }

  /**
   * Decrypts what {@link #seal} gave with the same arguments.
   *
   * @throws KeyDestroyedException when the key was destroyed, or never was
   */
  public byte[] open(KeyRef ref, String context, byte[] sealed) {
    return AesGcm.decrypt(key(ref), ref.aad() + "|" + context, sealed);
  }

  @Override
  public void close() {
    keys.values().forEach(key -> Arrays.fill(key, (byte) 0));
  }

  private byte[] key(KeyRef ref) {
    byte[] key = keys.get(ref);
    if (key == null) {
      throw new KeyDestroyedException();
    }
    return key;
  }
}
