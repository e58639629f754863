package io.shouyue.platform.web.token;

import io.quarkus.security.identity.SecurityIdentity;
import java.time.Instant;

/**
 * What is remembered of a token that was found valid.
 *
 * @param identity roles and claims of its holder; neither the token nor the request it came with
 * @param expiresAt the token's {@code exp}: from this instant on it is no longer valid
 */
record VerifiedToken(SecurityIdentity identity, Instant expiresAt) {}
