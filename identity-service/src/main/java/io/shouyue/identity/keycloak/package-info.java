/**
 * The part of Keycloak's admin API that this service uses, and nobody else in the suite: clients of
 * websites and sign-ins of subjects. Keycloak holds a user name, two ids and the assurance level;
 * no other personal data go there.
 */
@NullMarked
package io.shouyue.identity.keycloak;

import org.jspecify.annotations.NullMarked;
