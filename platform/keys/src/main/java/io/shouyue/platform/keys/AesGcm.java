package io.shouyue.platform.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * AES-256-GCM (NIST SP 800-38D) with a fresh 96-bit nonce: {@code version(1) ‖ nonce(12) ‖
 * ciphertext and tag}.
 */
public final class AesGcm {
  /** Length of every key here, in bytes. */
  public static final int KEY_BYTES = 32;

  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;
  private static final SecureRandom RANDOM = new SecureRandom();

  private AesGcm() {}

  /** A fresh random key. */
  public static byte[] newKey() {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return key;
  }

  /** Encrypts; {@code context} is authenticated, not stored. */
  public static byte[] encrypt(byte[] key, String context, byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = run(Cipher.ENCRYPT_MODE, key, nonce, context, plain, 0, plain.length);
    return ByteBuffer.allocate(1 + NONCE_BYTES + sealed.length)
        .put(VERSION)
        .put(nonce)
        .put(sealed)
        .array();
  }

  /**
   * Decrypts what {@link #encrypt} gave with the same key and context.
   *
   * @throws KeyStoreException when anything differs
   */
  public static byte[] decrypt(byte[] key, String context, byte[] sealed) {
    int head = 1 + NONCE_BYTES;
    if (sealed.length < head + TAG_BITS / 8 || sealed[0] != VERSION) {
      throw new KeyStoreException("not sealed data", null);
    }
    byte[] nonce = new byte[NONCE_BYTES];
    System.arraycopy(sealed, 1, nonce, 0, NONCE_BYTES);
    return run(Cipher.DECRYPT_MODE, key, nonce, context, sealed, head, sealed.length - head);
  }

  private static byte[] run(
      int mode, byte[] key, byte[] nonce, String context, byte[] input, int offset, int length) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(input, offset, length);
    } catch (GeneralSecurityException refused) {
      throw new KeyStoreException("sealed data do not open", refused);
    }
  }
}
