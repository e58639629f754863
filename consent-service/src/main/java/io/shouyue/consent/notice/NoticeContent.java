package io.shouyue.consent.notice;

import io.shouyue.consent.policy.Significance;
import java.util.List;

/**
 * All that a notice shows; the same for everyone who is shown the same. Its hash is what a consent
 * points to.
 */
public record NoticeContent(
    String locale,
    Controller controller,
    String rights,
    PolicyShown policy,
    List<NoticeItem> items,
    WithdrawalShown withdrawal) {
  public NoticeContent {
    items = List.copyOf(items);
  }

  /** Who decides on the processing (PIPL 17(1)). */
  public record Controller(String name, String contact) {}

  /** The policy version it stands under. */
  public record PolicyShown(String document, int version, String url, Significance significance) {}

  /** How a consent is taken back (PIPL 15). */
  public record WithdrawalShown(String text, String url) {}
}
