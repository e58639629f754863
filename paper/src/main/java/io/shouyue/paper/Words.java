package io.shouyue.paper;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of the page in one language: {@code words_zh-CN.properties}, {@code words_en…}. */
final class Words {
  private static final String CHINESE = "zh-CN";

  private final Properties words = new Properties();

  private Words(String tag) {
    String file = "words_" + tag + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Words.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The words of that language tag; Chinese unless it is English. */
  static Words of(String tag) {
    return new Words(tag.toLowerCase(Locale.ROOT).startsWith("en") ? "en" : CHINESE);
  }

  /** A word, with what is to be put into it. */
  String say(String key, Object... parts) {
    String pattern = Objects.requireNonNull(words.getProperty(key), key);
    return parts.length == 0 ? pattern : new MessageFormat(pattern, Locale.ROOT).format(parts);
  }

  /** The word for a code of a kind; the code itself when there is none. */
  String name(String kind, String code) {
    return words.getProperty(kind + "." + code, code);
  }
}
