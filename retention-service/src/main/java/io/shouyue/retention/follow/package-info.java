/**
 * Following a request by its number alone, without an account: where it is, by when, and how long
 * what a cancelled account left is still held. Called over HTTP only.
 */
@NullMarked
package io.shouyue.retention.follow;

import org.jspecify.annotations.NullMarked;
