package io.shouyue.consent.recipient;

/**
 * A recipient in the register.
 *
 * @param revision counts how often it was written, for If-Match; the database counts
 */
public record RegisteredRecipient(
    String site, String code, int revision, RecipientKind kind, RecipientDetails details) {}
