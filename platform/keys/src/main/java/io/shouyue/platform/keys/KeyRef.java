package io.shouyue.platform.keys;

/**
 * Names one data key.
 *
 * @param owner a subject id, or {@link DataKeys#SITE}
 * @param retention what is erased together with it
 */
public record KeyRef(String site, String owner, RetentionClass retention) {
  /** What the wrapped key and everything that it seals are bound to. */
  String aad() {
    return site + "|" + owner + "|" + retention.code();
  }
}
