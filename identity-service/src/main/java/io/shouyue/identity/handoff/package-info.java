/**
 * Hand-offs: a website leads its signed-in user to the privacy centre without another password. For
 * that this service is an identity provider to Keycloak, as small as OpenID Connect lets it be
 * (https://openid.net/specs/openid-connect-core-1_0.html#CodeFlowAuth): what it answers comes from
 * a one-use code that the website asked for, and only for people whom Keycloak knows already.
 */
@NullMarked
package io.shouyue.identity.handoff;

import org.jspecify.annotations.NullMarked;
