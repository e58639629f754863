package io.shouyue.consent.policy;

import io.shouyue.platform.text.LocalText;

/**
 * A policy document of a site.
 *
 * @param document short name, part of its public address
 */
public record Policy(String site, String document, LocalText title) {}
