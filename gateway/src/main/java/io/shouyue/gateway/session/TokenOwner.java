package io.shouyue.gateway.session;

/**
 * Whose tokens they are, from the ID token.
 *
 * @param sid session of Keycloak
 * @param userId random id of the account
 */
record TokenOwner(String sid, String userId) {}
