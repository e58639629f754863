/**
 * The least that a call of consent-service can cost with the same versions, flags, pool, limits and
 * body sizes: read JSON, check the token, answer; and the same with one row written. Called by the
 * load generator only.
 */
@NullMarked
package io.shouyue.floor;

import org.jspecify.annotations.NullMarked;
