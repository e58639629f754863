/**
 * An access token is verified once, not at each call: what stock quarkus-oidc found valid is
 * remembered for a short while under the digest of the token (ADR 0008). Nothing here verifies a
 * token or changes what is valid. Called by Quarkus' authentication only.
 */
@NullMarked
package io.shouyue.platform.web.token;

import org.jspecify.annotations.NullMarked;
