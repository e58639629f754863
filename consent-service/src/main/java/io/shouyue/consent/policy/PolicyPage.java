package io.shouyue.consent.policy;

import io.shouyue.platform.text.Language;

/**
 * A published version as the page that is served.
 *
 * @param html the page, whose UTF-8 bytes are the ones served and hashed
 */
public record PolicyPage(
    String site, String document, int version, Language language, String html) {
  /** SHA-256 of the bytes served. */
  public TextHash hash() {
    return TextHash.of(html);
  }
}
