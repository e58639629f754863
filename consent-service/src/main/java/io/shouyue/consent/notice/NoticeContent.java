package io.shouyue.consent.notice;

import io.shouyue.consent.policy.Significance;
import io.shouyue.consent.policy.change.MaterialChange;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a notice shows; the same for everyone who is shown the same. Its hash is what a consent
 * points to.
 *
 * @param form how loudly it tells; null on what was served before notices said so
 * @param warning against sensitive data in free text; null where nothing is written
 */
public record NoticeContent(
    String locale,
    Controller controller,
    String rights,
    PolicyShown policy,
    List<NoticeItem> items,
    WithdrawalShown withdrawal,
    @Nullable NoticeForm form,
    @Nullable String warning) {
  public NoticeContent {
    items = List.copyOf(items);
  }

  /** Who decides on the processing (PIPL 17(1)). */
  public record Controller(String name, String contact) {}

  /**
   * The policy version it stands under.
   *
   * @param effectiveFrom from when it holds; null when it does already
   * @param change what it changes against the one the person knows; null when nothing is new
   */
  public record PolicyShown(
      String document,
      int version,
      String url,
      Significance significance,
      @Nullable Instant effectiveFrom,
      @Nullable ChangeShown change) {}

  /**
   * A change in words (PIPL 17(2)).
   *
   * @param from the version the person knows
   * @param kinds which of the six kinds it is
   * @param says what is different
   * @param clauses that differ, as they are cited now
   * @param url where every word of it can be compared
   */
  public record ChangeShown(
      int from, List<MaterialChange> kinds, List<String> says, List<String> clauses, String url) {
    public ChangeShown {
      kinds = List.copyOf(kinds);
      says = List.copyOf(says);
      clauses = List.copyOf(clauses);
    }
  }

  /** How a consent is taken back (PIPL 15). */
  public record WithdrawalShown(String text, String url) {}
}
