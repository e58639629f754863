/**
 * Calls the suite's public surface as a website, a member of staff or a person would: with tokens
 * of Keycloak and through the gateway. Used by the demo site, the seed and the tour.
 */
@NullMarked
package io.shouyue.stack.api;

import org.jspecify.annotations.NullMarked;
