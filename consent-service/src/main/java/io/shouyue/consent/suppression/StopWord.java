package io.shouyue.consent.suppression;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/** The replies by which people stop messages, in whatever width, case and punctuation. */
final class StopWord {
  private static final Set<String> WORDS =
      Set.of("T", "TD", "退订", "退訂", "TD退订", "T退订", "回T退订", "STOP", "UNSUBSCRIBE");

  private StopWord() {}

  /** Whether the text is one of the words and nothing else. */
  static boolean is(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKC)
            .replaceAll("[\\s\\p{Punct}\\p{Cf}。，！“”‘’《》【】]", "")
            .toUpperCase(Locale.ROOT);
    return WORDS.contains(plain);
  }
}
