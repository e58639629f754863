package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import jakarta.enterprise.context.ApplicationScoped;

/** Identities that a change put out of force; they are kept, closed. */
@ApplicationScoped
class FormerIdentities {
  private final AssuranceRepository identities;
  private final PgAssuranceHistoryStore history;

  FormerIdentities(AssuranceRepository identities, PgAssuranceHistoryStore history) {
    this.identities = identities;
    this.history = history;
  }

  /** Closes the present one, in whose place {@code by} is going to be stored. */
  void close(SubjectRef ref, VerifiedIdentity by) {
    identities
        .one(ref)
        .ifPresent(row -> history.close(ref, row, by.verification(), by.verifiedAt()));
    identities.delete(ref);
  }
}
