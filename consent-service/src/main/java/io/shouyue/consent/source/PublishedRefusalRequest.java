package io.shouyue.consent.source;

import jakarta.validation.constraints.NotNull;

/** Whether a person refuses that what they made public be processed. */
public record PublishedRefusalRequest(@NotNull Boolean refused) {}
