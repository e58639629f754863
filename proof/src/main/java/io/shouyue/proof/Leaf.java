package io.shouyue.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the log says about a record: its kind, its day, and a salted commitment to it. Nobody can
 * link a leaf to a person once the record and its salt are gone, and the leaf still verifies.
 */
public record Leaf(String type, LocalDate day, String commit) {
  /** Bytes of a salt. */
  public static final int SALT_SIZE = 32;

  private static final int VERSION = 1;

  /** Commits to the record under its own random salt of 32 bytes. */
  public static Leaf commit(String type, LocalDate day, byte[] salt, Json record) {
    return commit(type, day, salt, List.of(CanonicalJson.bytes(record)));
  }

  /**
   * The same for a record that is written down already.
   *
   * @param canonical its canonical bytes ({@link CanonicalJson#bytes}) in pieces
   */
  public static Leaf commit(String type, LocalDate day, byte[] salt, List<byte[]> canonical) {
    return new Leaf(type, day, commitment(salt, canonical));
  }

  /** Whether this leaf commits to that record under that salt. */
  public boolean matches(byte[] salt, Json record) {
    return MessageDigest.isEqual(
        commit.getBytes(StandardCharsets.UTF_8),
        commitment(salt, List.of(CanonicalJson.bytes(record))).getBytes(StandardCharsets.UTF_8));
  }

  /** The bytes that enter the log. */
  public byte[] data() {
    return CanonicalJson.bytes(
        new Json.Obj(
            Map.of(
                "v", Json.of(VERSION),
                "type", Json.of(type),
                "day", Json.of(day.toString()),
                "commit", Json.of(commit))));
  }

  /** The leaf of these bytes; refused unless they are exactly what {@link #data()} writes. */
  public static Leaf parse(byte[] data) {
    if (!(JsonParser.parse(data) instanceof Json.Obj object)) {
      throw new IllegalArgumentException("a leaf is an object");
    }
    Leaf leaf =
        new Leaf(object.text("type"), LocalDate.parse(object.text("day")), object.text("commit"));
    if (!MessageDigest.isEqual(leaf.data(), data)) {
      throw new IllegalArgumentException("the leaf is not in canonical form");
    }
    return leaf;
  }

  private static String commitment(byte[] salt, List<byte[]> canonical) {
    if (salt.length != SALT_SIZE) {
      throw new IllegalArgumentException("a salt has 32 bytes");
    }
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(salt, "HmacSHA256"));
      canonical.forEach(mac::update);
      return Base64.getEncoder().encodeToString(mac.doFinal());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
