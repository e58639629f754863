package io.shouyue.consent.exchange.setting;

/**
 * For which site lines are taken over.
 *
 * @param byOfficer the officer sent them; a site may not write policies and purposes
 * @param dryRun nothing is written
 */
public record SettingOrder(String site, boolean byOfficer, boolean dryRun) {}
