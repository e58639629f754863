package io.shouyue.proof;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * An Ed25519 key that may vouch for a note, in the text form {@code name+hex(keyID)+base64(type ‖
 * key)} of <a href="https://c2sp.org/signed-note">C2SP signed-note</a>; or that of a witness, whose
 * signatures carry their time (<a href="https://c2sp.org/tlog-cosignature">tlog-cosignature</a>).
 */
public final class VerifierKey {
  private static final byte ED25519 = 0x01;
  private static final byte COSIGNATURE = 0x04;
  private static final byte[] SPKI_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
  private static final int KEY_SIZE = 32;
  private static final int ID_SIZE = 4;

  private final String name;
  private final byte type;
  private final byte[] raw;

  private VerifierKey(String name, byte type, byte[] raw) {
    this.name = name;
    this.type = type;
    this.raw = raw;
  }

  /** A key of that name; the key is the 32 raw bytes of RFC 8032. */
  public static VerifierKey of(String name, byte[] raw) {
    return of(name, ED25519, raw);
  }

  /** A witness's key of that name. */
  public static VerifierKey witness(String name, byte[] raw) {
    return of(name, COSIGNATURE, raw);
  }

  private static VerifierKey of(String name, byte type, byte[] raw) {
    if (name.isEmpty() || name.contains("+") || name.chars().anyMatch(Character::isWhitespace)) {
      throw new IllegalArgumentException("a key name has neither space nor plus");
    }
    if (raw.length != KEY_SIZE) {
      throw new IllegalArgumentException("an Ed25519 key has 32 bytes");
    }
    return new VerifierKey(name, type, raw.clone());
  }

  /** Reads the text form; refused when the id does not fit name and key. */
  public static VerifierKey parse(String line) {
    String[] parts = line.split("\\+", 3);
    if (parts.length != 3) {
      throw new IllegalArgumentException("a verifier key has three parts");
    }
    byte[] typed = StrictBase64.decode(parts[2]);
    if (typed.length != KEY_SIZE + 1 || (typed[0] != ED25519 && typed[0] != COSIGNATURE)) {
      throw new IllegalArgumentException("not an Ed25519 key");
    }
    VerifierKey key = of(parts[0], typed[0], Arrays.copyOfRange(typed, 1, typed.length));
    if (!HexFormat.of().formatHex(key.id()).equals(parts[1])) {
      throw new IllegalArgumentException("the key id does not fit the key");
    }
    return key;
  }

  /** The same key under another name, by which its id changes too. */
  public VerifierKey renamed(String other) {
    return of(other, type, raw);
  }

  /** The name a signature line starts with. */
  public String name() {
    return name;
  }

  /** The first four bytes of SHA-256(name ‖ newline ‖ type ‖ key). */
  public byte[] id() {
    byte[] head = (name + "\n").getBytes(StandardCharsets.UTF_8);
    return Arrays.copyOf(Hash.digest(head, typed()).bytes(), ID_SIZE);
  }

  /** Whether it is a witness's key, which cosigns and does not sign. */
  public boolean isWitness() {
    return type == COSIGNATURE;
  }

  /** What a witness signs for a note at that time, in seconds since 1970. */
  public static byte[] cosigned(String text, long seconds) {
    return ("cosignature/v1\ntime " + seconds + "\n" + text).getBytes(StandardCharsets.UTF_8);
  }

  /** Whether the signature is this key's over the note's text; a broken one is simply not. */
  boolean signed(String text, byte[] signature) {
    if (!isWitness()) {
      return verifies(text.getBytes(StandardCharsets.UTF_8), signature);
    }
    if (signature.length <= Long.BYTES) {
      return false;
    }
    long seconds = ByteBuffer.wrap(signature).getLong();
    return seconds >= 0
        && verifies(
            cosigned(text, seconds), Arrays.copyOfRange(signature, Long.BYTES, signature.length));
  }

  private boolean verifies(byte[] message, byte[] signature) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(publicKey());
      ed25519.update(message);
      return ed25519.verify(signature);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  @Override
  public String toString() {
    return name
        + "+"
        + HexFormat.of().formatHex(id())
        + "+"
        + Base64.getEncoder().encodeToString(typed());
  }

  private byte[] typed() {
    return concat(new byte[] {type}, raw);
  }

  private PublicKey publicKey() throws GeneralSecurityException {
    return KeyFactory.getInstance("Ed25519")
        .generatePublic(new X509EncodedKeySpec(concat(SPKI_PREFIX, raw)));
  }

  static byte[] concat(byte[] first, byte[] second) {
    byte[] all = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, all, first.length, second.length);
    return all;
  }
}
