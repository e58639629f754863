/**
 * The local stack: starts PostgreSQL, Vault, Keycloak, the services and the gateway on one machine,
 * watches them and stops them in order. It is called by {@code ./shouyue} and by the end-to-end
 * tests; no service depends on it.
 */
@NullMarked
package io.shouyue.stack;

import org.jspecify.annotations.NullMarked;
