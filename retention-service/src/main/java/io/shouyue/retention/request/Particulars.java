package io.shouyue.retention.request;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a kind of request needs to have named beyond words; sealed like the words. */
public sealed interface Particulars {

  /**
   * A complaint that an authority handed over (PIPL 63, 65).
   *
   * @param reference the authority's own, by which the answer is filed there
   * @param answerBy the last day of the answer, as the authority named it
   */
  record Forwarded(String authority, String reference, LocalDate answerBy) implements Particulars {}

  /** What is to be corrected (PIPL 46), in the requester's order. */
  record Corrections(List<Correction> fields) implements Particulars {

    public Corrections {
      fields = List.copyOf(fields);
    }
  }

  /**
   * One wrong value.
   *
   * @param field as the site names it
   * @param from the wrong value, where it alone is meant
   */
  record Correction(String field, @Nullable String from, String to) {

    @Override
    public String toString() {
      return "Correction[" + field + "]";
    }
  }

  /**
   * To whom the data are to go (条例25).
   *
   * @param contact where that handler can be reached
   */
  record Recipient(String name, String contact) implements Particulars {

    @Override
    public String toString() {
      return "Recipient[redacted]";
    }
  }
}
