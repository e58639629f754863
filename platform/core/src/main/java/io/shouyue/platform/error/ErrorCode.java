package io.shouyue.platform.error;

import io.shouyue.platform.text.Language;

/**
 * One error of a catalogue. Each service has one enum of these; its {@link #code()} is part of the
 * public surface and never changes.
 */
public interface ErrorCode {
  /** What the catalogue says of it. */
  ErrorEntry entry();

  /** The stable, kebab-case name that callers may branch on. */
  default String code() {
    return entry().code();
  }

  /** The HTTP status, 400–599. */
  default int status() {
    return entry().status();
  }

  /** One short sentence without personal data and without internals. */
  default String title(Language language) {
    return entry().title().in(language);
  }

  /** Whether the same call may succeed later without being changed. */
  default boolean retryable() {
    return status() == 429 || status() == 503;
  }
}
