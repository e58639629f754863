package io.shouyue.retention.request;

import io.shouyue.platform.personal.FreeText;
import java.time.Instant;

/**
 * A file of a request, without its content.
 *
 * @param size in bytes
 */
public record Attachment(
    String id, Instant at, Direction direction, FileType type, int size, FreeText name) {}
