package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import java.time.Instant;

/**
 * A refusal that waits for a second person.
 *
 * @param proposedBy user id of the first
 */
public record RefusalProposal(
    RefusalReason reason, FreeText facts, String proposedBy, Instant proposedAt) {}
