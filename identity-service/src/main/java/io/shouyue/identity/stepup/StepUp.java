package io.shouyue.identity.stepup;

import java.time.Instant;

/** Whether the repeated element was right, and when by the real clock. */
public record StepUp(boolean verified, String method, Instant at) {}
