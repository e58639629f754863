package io.shouyue.retention.restriction;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A switch that is set.
 *
 * @param purpose its code, or {@code *} for all but legal duties
 * @param request id of the request that set it
 */
@Schema(name = "Restriction")
public record RestrictionView(RestrictionKind kind, String purpose, String request, Instant since) {

  static RestrictionView of(Restriction one) {
    return new RestrictionView(one.kind(), one.purpose(), one.request(), one.since());
  }
}
