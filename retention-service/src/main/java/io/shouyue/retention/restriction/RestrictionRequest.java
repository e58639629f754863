package io.shouyue.retention.restriction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which switch to lift. */
@Schema(name = "RestrictionLift")
public record RestrictionRequest(
    @NotNull RestrictionKind kind, @NotBlank @Size(max = 64) String purpose) {}
