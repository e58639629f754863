package io.shouyue.identity.stepup;

import org.jspecify.annotations.Nullable;

/**
 * A way that what is held allows.
 *
 * @param alone whether it is enough by itself
 * @param sentTo the masked mobile that a code goes to
 */
public record OfferedWay(StepUpWay way, boolean alone, @Nullable String sentTo) {}
