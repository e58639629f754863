/**
 * What our realm needs beyond its file: the local stack's variant, made at build time so that the
 * realm that production imports never names a demo client or account; an empty default role; and
 * the installation's addresses and our own identity provider, written at each start. Called by the
 * build and by Keycloak.
 */
@NullMarked
package io.shouyue.platform.keycloak.realm;

import org.jspecify.annotations.NullMarked;
