package io.shouyue.consent.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * May this purpose be processed for this subject?
 *
 * @param subject our id; null when only the index is known
 * @param externalIndex blind index of the website's user id, in hexadecimal; null when the id is
 *     known
 * @param exception a ground on which no consent would be needed; none is decided yet
 */
record Question(
    @Nullable String subject,
    @Nullable String externalIndex,
    String purpose,
    List<String> categories,
    @Nullable String recipient,
    @Nullable String destination,
    @Nullable String exception) {}
