package io.shouyue.consent.living;

import io.shouyue.platform.text.LocalText;

/**
 * What a clause sets.
 *
 * @param code in stable words: {@code PROMISE answered-15wd}, {@code RIGHT ACCESS}
 * @param words as people are told
 */
record Said(String code, LocalText words) {}
