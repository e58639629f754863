/**
 * A person's sign-in at a site and the profile that goes with it: the name to sign in with lies in
 * Keycloak, everything else sealed in this service's own table.
 */
@NullMarked
package io.shouyue.identity.account;

import org.jspecify.annotations.NullMarked;
