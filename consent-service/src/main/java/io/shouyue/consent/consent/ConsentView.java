package io.shouyue.consent.consent;

import java.util.List;

/** The answer is recorded: the receipt, and what stands now for the purposes answered. */
public record ConsentView(String receipt, String subject, List<ConsentStateView> consents) {}
