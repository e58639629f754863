package io.shouyue.consent.exchange;

import io.shouyue.consent.ledger.Circumstances;
import io.shouyue.consent.ledger.EventType;
import io.shouyue.consent.ledger.PolicyRef;
import io.shouyue.consent.subject.SubjectName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One act of one person, as a line states it.
 *
 * @param id the person by our id; at least one of {@code id} and {@code user} is there
 * @param user the person by the website's own user id
 * @param purposeVersion null: the one in force
 */
record ConsentLine(
    long line,
    SubjectName.@Nullable ById id,
    SubjectName.@Nullable ByUser user,
    EventType type,
    Instant at,
    String purpose,
    @Nullable Integer purposeVersion,
    @Nullable PolicyRef policy,
    @Nullable Instant effectiveAt,
    @Nullable Instant validUntil,
    Circumstances how) {

  /** By what the person is looked for first. */
  SubjectName name() {
    if (id != null) {
      return id;
    }
    if (user != null) {
      return user;
    }
    throw new IllegalStateException("a line names a person");
  }
}
