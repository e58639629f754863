package io.shouyue.retention.request;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Asks to see what is covered. */
@Schema(name = "RequestReveal")
public record RevealRequest(@NotNull RevealReason reason) {}
