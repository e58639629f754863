package io.shouyue.identity.enterprise;

import io.shouyue.identity.provider.ElementAnswer;
import io.shouyue.identity.provider.EnterpriseQuestion;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** The transactions around a question to the register: before it leaves, and after. */
@ApplicationScoped
class RegisterTransactions {
  private final PgRegisterStore register;
  private final PgEnterpriseStore store;
  private final SealedClaims sealed;
  private final EnterpriseEnds ends;
  private final EnterpriseConfig config;
  private final SystemClock clock;

  RegisterTransactions(
      PgRegisterStore register,
      PgEnterpriseStore store,
      SealedClaims sealed,
      EnterpriseEnds ends,
      EnterpriseConfig config,
      SystemClock clock) {
    this.register = register;
    this.store = store;
    this.sealed = sealed;
    this.ends = ends;
    this.config = config;
    this.clock = clock;
  }

  /** The question, for the one caller who puts it; empty for every other. */
  @Transactional
  @RetryOnConflict
  Optional<EnterpriseQuestion> start(SubjectRef ref, String id) {
    if (!register.markAsked(ref, id)) {
      return Optional.empty();
    }
    SealedClaims.Opened claim = sealed.open(ref, store.find(ref.site(), id).orElseThrow().sealed());
    return Optional.of(new EnterpriseQuestion(id, claim.name(), claim.licence()));
  }

  /** Stores what the register said; a verdict against it ends the verification. */
  @Transactional
  @RetryOnConflict
  void finish(SubjectRef ref, String id, ElementAnswer answer) {
    EnterpriseRow row = store.lock(ref, id);
    if (row.state() != EnterpriseState.CREATED) {
      return;
    }
    register.note(ref, id, answer.verdict());
    switch (answer.verdict()) {
      case MATCH, UNAVAILABLE -> {}
      case MISMATCH -> reject(row, "elements-mismatch");
      case NO_RECORD -> reject(row, "no-record");
      case REJECTED -> reject(row, "provider-rejected");
    }
  }

  private void reject(EnterpriseRow row, String reason) {
    ends.end(row, EnterpriseState.REJECTED, reason, EnterpriseEnds.NOBODY);
  }

  /** Whether nobody waits for the register's answer any more. */
  @Transactional
  boolean isSettled(SubjectRef ref, String id) {
    return register.isSettled(ref, id, clock.now().minus(config.lease()));
  }
}
