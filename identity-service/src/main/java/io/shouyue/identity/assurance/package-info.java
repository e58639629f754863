/**
 * How well a subject's identity is known, and the little that is kept to say so. {@code person}
 * establishes it, {@code stepup} compares with it, {@code account} shows it in Keycloak.
 */
@NullMarked
package io.shouyue.identity.assurance;

import org.jspecify.annotations.NullMarked;
