package io.shouyue.retention.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which of two conflicting rules counts.
 *
 * @param rule its code
 */
@Schema(name = "NewRuleDecision")
public record RuleDecisionRequest(
    @NotBlank @Size(max = 80) String rule, @NotBlank @Size(max = 2_000) String reason) {}
