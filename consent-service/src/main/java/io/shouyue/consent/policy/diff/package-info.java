/**
 * What changed between two texts, clause by clause and word by word, in Chinese and in English.
 * Pure; knows no store and no site.
 */
@NullMarked
package io.shouyue.consent.policy.diff;

import org.jspecify.annotations.NullMarked;
