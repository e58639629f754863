package io.shouyue.proof;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash of the tree: 32 bytes that never change. */
public final class Hash {
  /** Bytes in a hash. */
  public static final int SIZE = 32;

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /** A hash given elsewhere; refused unless it has 32 bytes. */
  public static Hash of(byte[] bytes) {
    if (bytes.length != SIZE) {
      throw new IllegalArgumentException("a hash has 32 bytes");
    }
    return new Hash(bytes.clone());
  }

  /** Reads standard base64 as {@link #base64} writes it. */
  public static Hash ofBase64(String text) {
    return of(StrictBase64.decode(text));
  }

  /** SHA-256 over the parts, one after another. */
  static Hash digest(byte[]... parts) {
    MessageDigest sha = sha256();
    for (byte[] part : parts) {
      sha.update(part);
    }
    return new Hash(sha.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A copy of the 32 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** Standard base64, as checkpoints and proofs write it. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /** Lower-case hexadecimal. */
  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash hash && MessageDigest.isEqual(bytes, hash.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
