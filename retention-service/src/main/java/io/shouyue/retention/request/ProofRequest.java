package io.shouyue.retention.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody without an account offers as proof, in words. */
@Schema(name = "PublicProof")
public record ProofRequest(@NotBlank @Size(max = 5_000) String proof) {

  @Override
  public String toString() {
    return "ProofRequest[redacted]";
  }
}
