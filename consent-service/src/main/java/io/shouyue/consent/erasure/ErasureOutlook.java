package io.shouyue.consent.erasure;

import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.platform.text.LocalText;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What goes when purposes are over (PIPL 47(3)), and what stays because something else needs it
 * (PIPL 47, last paragraph). Each category is in one of the two.
 */
public record ErasureOutlook(List<Due> due, List<Kept> kept) {
  /** Nothing goes and nothing was held back. */
  public static final ErasureOutlook NONE = new ErasureOutlook(List.of(), List.of());

  public ErasureOutlook {
    due = List.copyOf(due);
    kept = List.copyOf(kept);
  }

  /** The same with whatever goes gone by that day, for it should never have been kept. */
  public ErasureOutlook atOnce(LocalDate day) {
    return new ErasureOutlook(
        due.stream().map(it -> new Due(it.category(), it.purposes(), it.rule(), day)).toList(),
        kept);
  }

  /**
   * A category that no live purpose needs any more.
   *
   * @param purposes those that ended, by code
   * @param rule the retention rule that ends last, as people read it
   * @param eraseBy the last day of keeping it, in Beijing; null when a rule names no number of days
   */
  public record Due(
      String category, List<String> purposes, LocalText rule, @Nullable LocalDate eraseBy) {}

  /** A category that stays, and for what. */
  public record Kept(String category, List<Need> neededBy) {}

  /** A live purpose that needs a category, and what it rests on. */
  public record Need(String purpose, LegalBasis basis) {}
}
