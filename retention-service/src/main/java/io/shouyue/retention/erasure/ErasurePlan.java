package io.shouyue.retention.erasure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One person's cancellation from grant to the end of its evidence.
 *
 * @param request the cancellation; null once it is anonymised
 * @param ruleVersion the site's retention rule it keeps to
 * @param closedAt when service had stopped everywhere and the hold began
 * @param siteConfirmedAt when the website took the news; null until then
 */
public record ErasurePlan(
    String id,
    String site,
    String subject,
    @Nullable String request,
    int ruleVersion,
    ErasurePhase phase,
    Instant startedAt,
    @Nullable Instant closedAt,
    @Nullable Instant erasedAt,
    @Nullable String certificate,
    @Nullable Instant evidenceEndsAt,
    @Nullable Instant siteConfirmedAt) {}
