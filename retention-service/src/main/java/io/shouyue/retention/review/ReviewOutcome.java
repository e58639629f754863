package io.shouyue.retention.review;

import io.shouyue.platform.text.LocalText;

/** What a review came to. */
@SuppressWarnings("ImmutableEnumChecker") // a text is two strings
public enum ReviewOutcome {
  UPHELD("维持原决定", "the decision stands"),
  CHANGED("变更原决定", "the decision is changed"),
  REVOKED("撤销原决定", "the decision is taken back");

  private final LocalText text;

  ReviewOutcome(String zh, String en) {
    this.text = new LocalText(zh, en);
  }

  LocalText text() {
    return text;
  }
}
