package io.shouyue.consent.subscription;

import java.time.Instant;
import java.util.List;

/** Where a site wants to be told, and of what. */
@SuppressWarnings("ArrayRecordComponent") // rows, never compared
public record WebhookEndpoint(
    String site,
    String id,
    String url,
    List<String> events,
    EndpointState state,
    byte[] secretSealed,
    Instant createdAt) {}
