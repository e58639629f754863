package io.shouyue.consent.policy.change;

import io.shouyue.platform.text.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Something that a version binds to differently than the one before.
 *
 * @param kind which of the six kinds it is
 * @param aspect purpose, title, text, categories, method, necessary, basis, recipients,
 *     destinations, retention, rights, contacts or promises
 * @param purpose code of the purpose it is about; null when it is about none
 * @param text what changed, in words
 */
public record TermsChange(
    MaterialChange kind, String aspect, @Nullable String purpose, LocalText text) {}
