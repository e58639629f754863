/**
 * Makes the local stack's variant of the realm at build time, so that the realm that production
 * imports never names a demo client or account. Called by the build only.
 */
@NullMarked
package io.shouyue.platform.keycloak.realm;

import org.jspecify.annotations.NullMarked;
