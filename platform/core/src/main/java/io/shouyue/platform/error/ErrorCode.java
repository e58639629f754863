package io.shouyue.platform.error;

import io.shouyue.platform.text.Language;

/**
 * One entry of an error catalogue. Each service has one enum of these; its {@link #code()} is part
 * of the public surface and never changes.
 */
public interface ErrorCode {
  /** The stable, kebab-case name that callers may branch on. */
  String code();

  /** The HTTP status, 400–599. */
  int status();

  /** One short sentence without personal data and without internals. */
  String title(Language language);

  /** Whether the same call may succeed later without being changed. */
  default boolean retryable() {
    return status() == 429 || status() == 503;
  }
}
