package io.shouyue.consent.policy;

/** How the text was written. */
public enum PolicyFormat {
  MARKDOWN,
  HTML
}
