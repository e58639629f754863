package io.shouyue.retention.grace;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A time in which a cancellation can be taken back.
 *
 * @param endsAt exclusive
 */
@Schema(name = "CancellationGrace")
public record GraceView(Instant endsAt) {}
