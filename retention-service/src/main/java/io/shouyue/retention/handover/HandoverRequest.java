package io.shouyue.retention.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The code that was passed on.
 *
 * @param password that closes the file (AES-256); left out, the zip is open
 */
@Schema(name = "HandoverFetch")
public record HandoverRequest(
    @NotBlank @Size(max = 32) String code, @Nullable @Size(min = 10, max = 100) String password) {

  @Override
  public String toString() {
    return "HandoverRequest[redacted]";
  }
}
