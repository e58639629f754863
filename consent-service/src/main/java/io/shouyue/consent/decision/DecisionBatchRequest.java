package io.shouyue.consent.decision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/** Up to a thousand questions, answered in their order. */
public record DecisionBatchRequest(
    @NotEmpty @Size(max = 1_000) List<@Valid DecisionRequest> decisions) {}
