/**
 * What lies outside this service, in small: Keycloak's admin API, consent- and retention-service.
 */
@NullMarked
package io.shouyue.identity.outside;

import org.jspecify.annotations.NullMarked;
