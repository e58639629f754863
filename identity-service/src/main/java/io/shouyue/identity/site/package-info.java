/**
 * The registry of websites: who they are, which origins are theirs, whether they keep a sealed
 * register of identities. This service owns it and tells the others; it also gives a site its key
 * and its Keycloak client.
 */
@NullMarked
package io.shouyue.identity.site;

import org.jspecify.annotations.NullMarked;
