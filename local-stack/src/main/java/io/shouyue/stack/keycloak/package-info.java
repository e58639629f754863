/**
 * Keycloak from its own distribution: unpacked and built once into the cache, started on the
 * stack's database with the realm imported. Called by the launcher only.
 */
@NullMarked
package io.shouyue.stack.keycloak;

import org.jspecify.annotations.NullMarked;
