package io.shouyue.platform.data.message;

/**
 * A message as it waits in the outbox.
 *
 * @param sealed its JSON under the account key of {@code subject}, a person or {@code
 *     DataKeys.SITE}
 */
@SuppressWarnings("ArrayRecordComponent") // made once, read once, never compared
public record SealedLetter(String site, String subject, byte[] sealed) {}
