package io.shouyue.platform.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Arrays;
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

  private static final String ALGORITHM = "AES/GCM/NoPadding";
  private static final byte VERSION = 1;
  private static final int NONCE_BYTES = 12;
  private static final int HEAD_BYTES = 1 + NONCE_BYTES;
  private static final int TAG_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** Asked for by name it need not be looked for among all of them at each use. */
  private static final Provider PROVIDER = provider();

  private AesGcm() {}

  /** A fresh random key. */
  public static byte[] newKey() {
    byte[] key = new byte[KEY_BYTES];
    RANDOM.nextBytes(key);
    return key;
  }

  /** Encrypts; {@code context} is authenticated, not stored. */
  public static byte[] encrypt(byte[] key, String context, byte[] plain) {
    return encrypt(cipher(), key, context, plain);
  }

  /** The same by a cipher that is used again and again. */
  static byte[] encrypt(Cipher cipher, byte[] key, String context, byte[] plain) {
    byte[] nonce = new byte[NONCE_BYTES];
    RANDOM.nextBytes(nonce);
    byte[] sealed = new byte[HEAD_BYTES + plain.length + TAG_BYTES];
    sealed[0] = VERSION;
    System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
    try {
      begin(cipher, Cipher.ENCRYPT_MODE, key, nonce, context);
      cipher.doFinal(plain, 0, plain.length, sealed, HEAD_BYTES);
    } catch (GeneralSecurityException failed) {
      throw new KeyStoreException("data cannot be sealed", failed);
    }
    return sealed;
  }

  /**
   * Decrypts what {@link #encrypt} gave with the same key and context.
   *
   * @throws KeyStoreException when anything differs
   */
  public static byte[] decrypt(byte[] key, String context, byte[] sealed) {
    if (sealed.length < HEAD_BYTES + TAG_BYTES || sealed[0] != VERSION) {
      throw new KeyStoreException("not sealed data", null);
    }
    byte[] nonce = Arrays.copyOfRange(sealed, 1, HEAD_BYTES);
    Cipher cipher = cipher();
    try {
      begin(cipher, Cipher.DECRYPT_MODE, key, nonce, context);
      return cipher.doFinal(sealed, HEAD_BYTES, sealed.length - HEAD_BYTES);
    } catch (GeneralSecurityException refused) {
      throw new KeyStoreException("sealed data do not open", refused);
    }
  }

  /** A cipher for one thread. It keeps the key of its last use for as long as it lives. */
  static Cipher cipher() {
    try {
      return Cipher.getInstance(ALGORITHM, PROVIDER);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private static void begin(Cipher cipher, int mode, byte[] key, byte[] nonce, String context)
      throws GeneralSecurityException {
    cipher.init(
        mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
  }

  private static Provider provider() {
    try {
      return Cipher.getInstance(ALGORITHM).getProvider();
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }
}
