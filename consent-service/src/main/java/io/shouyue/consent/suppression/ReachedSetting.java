package io.shouyue.consent.suppression;

import java.time.Instant;

/**
 * At which contact a site reaches whom, as a file holds it: by it a reply finds the person, and a
 * withdrawal the contact.
 *
 * @param digest of the contact, in hexadecimal
 * @param key name of the key under which the digest was made; under another one it says nothing
 */
public record ReachedSetting(
    String site,
    String digest,
    String key,
    ContactChannel channel,
    String purpose,
    String subject,
    Instant linkedAt) {}
