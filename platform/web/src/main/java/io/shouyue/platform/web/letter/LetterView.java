package io.shouyue.platform.web.letter;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One letter as it is read, filled with made-up data.
 *
 * @param about kebab-case: what the desk groups it under
 * @param ways how it is sent
 * @param subject line of the mail, and title in the privacy centre; null for a short message
 * @param text plain text; the same in both languages where one letter holds both
 */
@Schema(name = "Letter")
public record LetterView(
    String about, String code, List<LetterWay> ways, @Nullable LocalText subject, LocalText text) {

  public LetterView {
    ways = List.copyOf(ways);
  }

  /** A letter that is worded language by language. */
  public static LetterView of(
      String about,
      String code,
      List<LetterWay> ways,
      Function<Language, String> subject,
      Function<Language, String> text) {
    return new LetterView(about, code, ways, each(subject), each(text));
  }

  /** A letter that holds both languages. */
  public static LetterView inBoth(
      String about, String code, List<LetterWay> ways, String subject, String text) {
    return new LetterView(
        about, code, ways, new LocalText(subject, subject), new LocalText(text, text));
  }

  /** A short message, worded language by language. */
  public static LetterView brief(String about, String code, Function<Language, String> text) {
    return new LetterView(about, code, List.of(LetterWay.SMS), null, each(text));
  }

  private static LocalText each(Function<Language, String> words) {
    return new LocalText(words.apply(Language.ZH_CN), words.apply(Language.EN));
  }
}
