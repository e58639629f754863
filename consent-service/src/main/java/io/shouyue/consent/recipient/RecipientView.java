package io.shouyue.consent.recipient;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A recipient in the register. */
public record RecipientView(
    String code, RecipientKind kind, int revision, @JsonUnwrapped RecipientDetails details) {
  static RecipientView of(RegisteredRecipient recipient) {
    return new RecipientView(
        recipient.code(), recipient.kind(), recipient.revision(), recipient.details());
  }
}
