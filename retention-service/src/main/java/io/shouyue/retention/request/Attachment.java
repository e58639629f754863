package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import java.time.Instant;

/**
 * A file of a request, without its content.
 *
 * @param size in bytes
 * @param proof of who asks, and goes with the other proof
 */
public record Attachment(
    String id,
    Instant at,
    Direction direction,
    boolean proof,
    FileType type,
    int size,
    FreeText name) {}
