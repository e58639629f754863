package io.shouyue.retention.event;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of a batch.
 *
 * @param recorded new ones
 * @param passedOver those known before, and those of people who are erased already
 */
@Schema(name = "RetentionEventsTaken")
public record RetentionReceiptView(int recorded, int passedOver) {}
