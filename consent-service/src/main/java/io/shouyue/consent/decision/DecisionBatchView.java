package io.shouyue.consent.decision;

import java.util.List;

/** The answers, in the order of the questions. */
public record DecisionBatchView(List<DecisionView> decisions) {}
