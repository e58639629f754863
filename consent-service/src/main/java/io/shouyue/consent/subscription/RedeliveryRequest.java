package io.shouyue.consent.subscription;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to tell again.
 *
 * @param endpoint one endpoint; every active one that wants the event when left out
 */
public record RedeliveryRequest(@Nullable @Size(max = 64) String endpoint) {}
