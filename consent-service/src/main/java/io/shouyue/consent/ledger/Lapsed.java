package io.shouyue.consent.ledger;

import io.shouyue.platform.id.SubjectId;

/** A subject with a live consent whose time is over. */
public record Lapsed(String site, SubjectId subject) {}
