/**
 * The least that a call can cost with the same versions, flags, pool, limits and body sizes: read
 * JSON, check the token, answer; the same with one row written; and the same with a vendor asked
 * before. Called by the load generator only.
 */
@NullMarked
package io.shouyue.floor;

import org.jspecify.annotations.NullMarked;
