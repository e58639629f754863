package io.shouyue.consent.purpose;

/** Kinds of processing that need a consent of their own, each with its PIPL article. */
public enum SeparateConsent {
  NONE(0),
  SHARE(23),
  PUBLIC(25),
  PUBLIC_IMAGES(26),
  SENSITIVE(29),
  EXPORT(39);

  private final int article;

  SeparateConsent(int article) {
    this.article = article;
  }

  /** The PIPL article; 0 for {@link #NONE}. */
  public int article() {
    return article;
  }

  /** Whether the purpose needs an act of its own. */
  public boolean isNeeded() {
    return this != NONE;
  }
}
