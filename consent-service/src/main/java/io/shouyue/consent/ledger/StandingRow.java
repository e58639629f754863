package io.shouyue.consent.ledger;

import io.shouyue.platform.id.SubjectId;

/** One row of the projection. */
public record StandingRow(String site, SubjectId subject, Standing standing) {
  StandingRow(SubjectEvents change, Standing standing) {
    this(change.site(), change.subject(), standing);
  }
}
