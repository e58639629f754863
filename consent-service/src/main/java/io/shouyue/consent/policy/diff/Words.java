package io.shouyue.consent.policy.diff;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Words of a text in the order in which they stand, white space and punctuation included, so that
 * joined they are the text again. Chinese is cut by the dictionary of ICU (Unicode UAX 29 §4, with
 * its tailoring for scripts that write no spaces).
 */
final class Words {
  private Words() {}

  static List<String> of(String text) {
    BreakIterator breaks = BreakIterator.getWordInstance(ULocale.CHINA);
    breaks.setText(text);
    List<String> words = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      words.add(text.substring(start, end));
      start = end;
    }
    return words;
  }
}
