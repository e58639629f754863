package io.shouyue.retention.correction;

/** A correction to be carried out after the transaction that granted it. */
public record CorrectionOrder(String site, String request) {}
