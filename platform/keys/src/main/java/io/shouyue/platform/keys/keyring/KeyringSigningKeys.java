package io.shouyue.platform.keys.keyring;

import io.shouyue.platform.keys.KeyStoreException;
import io.shouyue.platform.keys.SigningKeys;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;

/**
 * {@link SigningKeys} as lines {@code signing|<name>=<base64 PKCS #8>} and {@code
 * verifying|<name>=<base64>} of the keyring. There is only version 1.
 */
public final class KeyringSigningKeys implements SigningKeys {
  private static final int ONLY_VERSION = 1;
  private static final int KEY_SIZE = 32;

  private final Keyring keyring;

  public KeyringSigningKeys(Keyring keyring) {
    this.keyring = keyring;
  }

  @Override
  public void create(String name) {
    keyring.change(
        content -> {
          if (content.getProperty("signing|" + name) == null) {
            KeyPair pair = newPair();
            byte[] spki = pair.getPublic().getEncoded();
            byte[] raw = Arrays.copyOfRange(spki, spki.length - KEY_SIZE, spki.length);
            content.setProperty("signing|" + name, base64(pair.getPrivate().getEncoded()));
            content.setProperty("verifying|" + name, base64(raw));
          }
        });
  }

  @Override
  public PublicKey newest(String name) {
    return new PublicKey(ONLY_VERSION, line("verifying|" + name));
  }

  @Override
  public byte[] sign(String name, int version, byte[] message) {
    if (version != ONLY_VERSION) {
      throw new KeyStoreException("there is no such version of the key", null);
    }
    try {
      PrivateKey key =
          KeyFactory.getInstance("Ed25519")
              .generatePrivate(new PKCS8EncodedKeySpec(line("signing|" + name)));
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(key);
      ed25519.update(message);
      return ed25519.sign();
    } catch (GeneralSecurityException broken) {
      throw new KeyStoreException("the signing key cannot be used", broken);
    }
  }

  private byte[] line(String name) {
    String found = keyring.read().getProperty(name);
    if (found == null) {
      throw new KeyStoreException("there is no such signing key", null);
    }
    return Base64.getDecoder().decode(found);
  }

  private static KeyPair newPair() {
    try {
      return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
