package io.shouyue.consent.subscription;

import jakarta.ws.rs.QueryParam;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted; a parameter that is left out narrows nothing.
 *
 * @param state at least one endpoint's delivery is in it
 */
public record EventsRequest(
    @QueryParam("type") @Nullable String type,
    @QueryParam("subject") @Nullable String subject,
    @QueryParam("state") @Nullable DeliveryState state) {}
