package io.shouyue.platform.data.message;

/** A {@link Letter} as it waits in the outbox. */
record SealedLetter(String site, String subject, byte[] sealed) {}
