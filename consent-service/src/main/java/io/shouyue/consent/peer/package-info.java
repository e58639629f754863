/** What this service asks of retention-service, by the contract in docs/architecture.md. */
@NullMarked
package io.shouyue.consent.peer;

import org.jspecify.annotations.NullMarked;
