package io.shouyue.retention.restriction;

import java.time.Instant;

/**
 * A switch that is set.
 *
 * @param purpose its code, or {@link #ALL}
 * @param request id of the request that set it
 */
record Restriction(RestrictionKind kind, String purpose, String request, Instant since) {

  /** All purposes but legal duties. */
  static final String ALL = "*";
}
