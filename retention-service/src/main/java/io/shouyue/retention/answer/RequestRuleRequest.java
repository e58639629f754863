package io.shouyue.retention.answer;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether requests of a type are answered without a human. */
@Schema(name = "RequestRuleChange")
public record RequestRuleRequest(@NotNull Boolean automatic) {}
