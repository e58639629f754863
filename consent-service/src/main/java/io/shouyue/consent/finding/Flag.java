package io.shouyue.consent.finding;

import io.shouyue.platform.text.LocalText;

/**
 * A kind of finding.
 *
 * @param code stable
 * @param law the clause it rests on, as people cite it
 */
record Flag(String code, LocalText text, String law) {}
