package io.shouyue.consent.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * May this purpose be processed for this subject?
 *
 * @param subject our id; null when only the index is known
 * @param externalIndex blind index of the website's user id, in hexadecimal; null when the id is
 *     known
 * @param exception kind of the recorded case on which no consent is needed; null for none
 */
record Question(
    @Nullable String subject,
    @Nullable String externalIndex,
    String purpose,
    List<String> categories,
    @Nullable String recipient,
    @Nullable String destination,
    @Nullable String exception) {
  static final String SELF_PUBLISHED = "SELF_PUBLISHED";

  /** Whether it rests on what the person made public. */
  boolean isOfPublishedData() {
    return SELF_PUBLISHED.equals(exception);
  }
}
