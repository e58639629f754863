/**
 * Tells retention-service's audit trail who signed in, failed to, or changed a credential: type,
 * time, client and a pseudonymous id, never a user name or an address. Loaded by Keycloak; nothing
 * of ours calls it.
 */
@NullMarked
package io.shouyue.platform.keycloak.audit;

import org.jspecify.annotations.NullMarked;
