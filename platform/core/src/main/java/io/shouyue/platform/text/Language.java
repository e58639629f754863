package io.shouyue.platform.text;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** A language of messages, pages and documents. */
public enum Language {
  ZH_CN("zh-CN"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, as used on the wire. */
  public String tag() {
    return tag;
  }

  /**
   * The best match for an {@code Accept-Language} header (RFC 9110 §12.5.4). A missing, malformed
   * or foreign header gives {@link #ZH_CN}.
   */
  public static Language of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return ZH_CN;
    }
    return firstSpoken(ranges(acceptLanguage));
  }

  private static List<LanguageRange> ranges(String acceptLanguage) {
    try {
      return LanguageRange.parse(acceptLanguage);
    } catch (IllegalArgumentException malformed) {
      return List.of();
    }
  }

  private static Language firstSpoken(List<LanguageRange> ranges) {
    for (LanguageRange range : ranges) {
      String language = range.getRange().toLowerCase(Locale.ROOT);
      if (range.getWeight() == 0) {
        continue;
      }
      if (language.startsWith("zh") || language.equals("*")) {
        return ZH_CN;
      }
      if (language.startsWith("en")) {
        return EN;
      }
    }
    return ZH_CN;
  }
}
