/** What identity-service can answer beyond the platform's errors. Every feature throws these. */
@NullMarked
package io.shouyue.identity.error;

import org.jspecify.annotations.NullMarked;
