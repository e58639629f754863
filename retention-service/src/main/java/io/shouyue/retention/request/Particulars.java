package io.shouyue.retention.request;

import java.time.LocalDate;

/** What a kind of request needs to have named beyond words; sealed like the words. */
public sealed interface Particulars {

  /**
   * A complaint that an authority handed over (PIPL 63, 65).
   *
   * @param reference the authority's own, by which the answer is filed there
   * @param answerBy the last day of the answer, as the authority named it
   */
  record Forwarded(String authority, String reference, LocalDate answerBy) implements Particulars {}
}
