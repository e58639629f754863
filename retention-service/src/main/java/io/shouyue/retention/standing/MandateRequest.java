package io.shouyue.retention.standing;

import io.shouyue.retention.promise.RequestType;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What an agent may ask for in somebody's name.
 *
 * @param document id of the file of this request that is the mandate
 * @param validUntil the last day of it
 */
@Schema(name = "Mandate")
public record MandateRequest(
    @NotBlank @Size(max = 64) String document,
    @NotEmpty Set<@NotNull RequestType> scope,
    @NotNull LocalDate validUntil,
    @NotNull Mandate.AgentCheck agentCheck) {

  Mandate toMandate() {
    return new Mandate(document, scope, validUntil, agentCheck);
  }
}
