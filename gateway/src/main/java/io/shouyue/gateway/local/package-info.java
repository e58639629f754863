/**
 * What only the local stack shows: demo accounts, messages, the clock. Answers 404 in every other
 * profile.
 */
@NullMarked
package io.shouyue.gateway.local;

import org.jspecify.annotations.NullMarked;
