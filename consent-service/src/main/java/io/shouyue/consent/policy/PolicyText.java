package io.shouyue.consent.policy;

import io.shouyue.platform.text.Language;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A policy's text in one language or both, byte for byte as it was handed in. */
public record PolicyText(
    @Nullable @Size(min = 1, max = 500_000) String zh,
    @Nullable @Size(min = 1, max = 500_000) String en) {

  @AssertTrue(message = "zh or en")
  boolean isWritten() {
    return zh != null || en != null;
  }

  /** The language in which it can be read when that one is wished. */
  public Language available(Language wished) {
    if (in(wished) != null) {
      return wished;
    }
    return wished == Language.ZH_CN ? Language.EN : Language.ZH_CN;
  }

  /** The text in that language, if there is one. */
  public @Nullable String in(Language language) {
    return language == Language.ZH_CN ? zh : en;
  }

  /** SHA-256 of the exact UTF-8 bytes of each text, in hexadecimal. */
  PolicyText hashes() {
    return new PolicyText(hash(zh), hash(en));
  }

  private static @Nullable String hash(@Nullable String text) {
    if (text == null) {
      return null;
    }
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
