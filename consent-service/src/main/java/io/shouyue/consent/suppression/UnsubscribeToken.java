package io.shouyue.consent.suppression;

import io.shouyue.platform.id.SubjectId;
import org.jspecify.annotations.Nullable;

/**
 * What an unsubscribe link is for: one purpose, and a person, a contact, or both.
 *
 * @param digest of the contact, in hexadecimal
 */
record UnsubscribeToken(
    String purpose,
    @Nullable SubjectId subject,
    @Nullable ContactChannel channel,
    @Nullable String digest) {

  String encode() {
    return String.join(
        "\n",
        purpose,
        subject == null ? "" : subject.value(),
        channel == null ? "" : channel.name(),
        digest == null ? "" : digest);
  }

  static UnsubscribeToken decode(String text) {
    String[] part = text.split("\n", -1);
    return new UnsubscribeToken(
        part[0],
        part[1].isEmpty() ? null : new SubjectId(part[1]),
        part[2].isEmpty() ? null : ContactChannel.valueOf(part[2]),
        part[3].isEmpty() ? null : part[3]);
  }
}
