/**
 * What a site has laid down, as lines of a file: recipients, purposes, policies, collection points,
 * each version as it is, so that consents that refer to them mean the same elsewhere.
 */
@NullMarked
package io.shouyue.consent.exchange.setting;

import org.jspecify.annotations.NullMarked;
