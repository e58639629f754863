package io.shouyue.retention.erasure;

import java.time.LocalDate;

/**
 * One line of the erasure list, {@code v2 <site> <subject> <plan> <day>}.
 *
 * @param subject random id; it leads to nobody once the person is erased
 * @param day when the erasure began
 */
record ErasureListEntry(String site, String subject, String plan, LocalDate day) {

  private static final String FORM = "v2";
  private static final int WORDS = 5;

  /** Fails for a line of any other form: what cannot be read cannot be applied again. */
  static ErasureListEntry read(String line) {
    String[] word = line.split(" ", -1);
    if (word.length != WORDS || !word[0].equals(FORM)) {
      throw new IllegalStateException("the erasure list holds a line of another form");
    }
    return new ErasureListEntry(word[1], word[2], word[3], LocalDate.parse(word[4]));
  }

  String line() {
    return "%s %s %s %s %s\n".formatted(FORM, site, subject, plan, day);
  }
}
