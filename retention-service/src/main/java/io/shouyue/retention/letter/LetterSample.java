package io.shouyue.retention.letter;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One letter as it is read, in both languages, filled with made-up data.
 *
 * @param ways how it is sent
 * @param subject line of the mail, and title in the privacy centre; null for a short message
 * @param text plain text, there is no other part; the same in both where one letter holds both
 */
@Schema(name = "LetterSample")
public record LetterSample(
    String code, List<LetterWay> ways, @Nullable LocalText subject, LocalText text) {

  public LetterSample {
    ways = List.copyOf(ways);
  }

  /** A letter that is worded language by language. */
  public static LetterSample of(
      String code,
      List<LetterWay> ways,
      Function<Language, String> subject,
      Function<Language, String> text) {
    return new LetterSample(code, ways, each(subject), each(text));
  }

  /** A short message, worded language by language. */
  public static LetterSample brief(String code, Function<Language, String> text) {
    return new LetterSample(code, List.of(LetterWay.SMS), null, each(text));
  }

  /** A letter that holds both languages. */
  public static LetterSample inBoth(
      String code, List<LetterWay> ways, String subject, String text) {
    return new LetterSample(code, ways, new LocalText(subject, subject), new LocalText(text, text));
  }

  private static LocalText each(Function<Language, String> words) {
    return new LocalText(words.apply(Language.ZH_CN), words.apply(Language.EN));
  }
}
