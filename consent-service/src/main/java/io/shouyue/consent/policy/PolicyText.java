package io.shouyue.consent.policy;

import io.shouyue.platform.text.Language;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A policy's text in one language or both, byte for byte as it is served. */
public record PolicyText(
    @Nullable @Size(min = 1, max = 500_000) String zh,
    @Nullable @Size(min = 1, max = 500_000) String en) {
  /** Left out. */
  static final PolicyText NONE = new PolicyText(null, null);

  @Schema(hidden = true)
  @AssertTrue(message = "zh or en")
  boolean isWritten() {
    return zh != null || en != null;
  }

  /** The languages it is written in, Chinese first. */
  public List<Language> languages() {
    return Arrays.stream(Language.values()).filter(language -> in(language) != null).toList();
  }

  /** The language in which it can be read when that one is wished. */
  public Language available(Language wished) {
    return in(wished) != null ? wished : languages().getFirst();
  }

  /** The text in that language, if there is one. */
  public @Nullable String in(Language language) {
    return language == Language.ZH_CN ? zh : en;
  }

  /** Each text changed in the same way. */
  PolicyText mapped(UnaryOperator<String> change) {
    return new PolicyText(
        zh == null ? null : change.apply(zh), en == null ? null : change.apply(en));
  }

  /** SHA-256 of the exact UTF-8 bytes of each text, in hexadecimal. */
  PolicyText hashes() {
    return mapped(text -> TextHash.of(text).hex());
  }
}
