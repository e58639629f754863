package io.shouyue.retention.handover;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A code to pass on; it is shown this once. */
@Schema(name = "HandoverCode")
public record HandoverCodeView(String code, Instant validUntil) {

  @Override
  public String toString() {
    return "HandoverCode[redacted]";
  }
}
