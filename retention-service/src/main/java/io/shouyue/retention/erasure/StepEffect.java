package io.shouyue.retention.erasure;

/** What the part of a step that lies outside the database came to for one plan. */
record StepEffect(ErasurePlan plan, StepOutcome outcome) {}
