package io.shouyue.consent.ledger;

/** The version of a policy under which something was shown. */
public record PolicyRef(String document, int version) {}
