package io.shouyue.consent.exchange.setting;

import org.jspecify.annotations.Nullable;

/**
 * For which site lines are taken over.
 *
 * @param officer who sent them; null for a site, which may not write policies and purposes
 * @param dryRun nothing is written
 */
public record SettingOrder(String site, @Nullable String officer, boolean dryRun) {}
