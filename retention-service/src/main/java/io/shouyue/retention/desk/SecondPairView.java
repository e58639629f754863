package io.shouyue.retention.desk;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits for a second person. */
@Schema(name = "DeskSecondPair")
public record SecondPairView(long refusals, long breakGlass) {}
