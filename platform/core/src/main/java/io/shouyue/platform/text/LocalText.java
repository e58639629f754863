package io.shouyue.platform.text;

/** One sentence in both languages. Neither may be blank. */
public record LocalText(String zh, String en) {
  public LocalText {
    if (zh.isBlank() || en.isBlank()) {
      throw new IllegalArgumentException("a text needs both languages");
    }
  }

  /** The sentence in {@code language}. */
  public String in(Language language) {
    return switch (language) {
      case ZH_CN -> zh;
      case EN -> en;
    };
  }
}
