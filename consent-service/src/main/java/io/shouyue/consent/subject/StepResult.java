package io.shouyue.consent.subject;

import java.util.Map;

/**
 * What a step did.
 *
 * @param done nothing remains for this state
 * @param counts rows changed by kind, when the step was first done
 * @param remaining rows still to go, counted again after the step
 */
public record StepResult(boolean done, Map<String, Long> counts, long remaining) {}
