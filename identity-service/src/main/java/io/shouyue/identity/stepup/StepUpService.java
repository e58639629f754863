package io.shouyue.identity.stepup;

import io.shouyue.identity.assurance.AssuranceService;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.personal.IdNumber;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** Compares a repeated element with what is held. */
@ApplicationScoped
public class StepUpService {
  /** The one method there is so far: the number of the verified document. */
  public static final String ID_NUMBER = "ID_NUMBER";

  private final PgStepUpStore store;
  private final AssuranceService assurances;
  private final SubjectDirectory subjects;
  private final AuditTrail audit;
  private final StepUpConfig config;
  private final SystemClock clock;

  StepUpService(
      PgStepUpStore store,
      AssuranceService assurances,
      SubjectDirectory subjects,
      AuditTrail audit,
      StepUpConfig config,
      SystemClock clock) {
    this.store = store;
    this.assurances = assurances;
    this.subjects = subjects;
    this.audit = audit;
    this.config = config;
    this.clock = clock;
  }

  /**
   * Tries one answer. Attempts of one subject run one after the other, so that the limit holds.
   *
   * @param request the rights request that needs the proof
   * @throws IdentityException {@link IdentityError#NOTHING_HELD} or {@link
   *     IdentityError#STEP_UP_LIMIT}
   */
  @Transactional
  @RetryOnConflict
  public StepUp attempt(SubjectRef ref, String request, IdNumber number, Actor actor) {
    subjects.holdActive(ref);
    Instant now = clock.now();
    Instant midnight = Beijing.startOf(Beijing.dayOf(now));
    if (store.failuresSince(ref, midnight) >= config.dailyFailures()) {
      throw new IdentityException(IdentityError.STEP_UP_LIMIT);
    }
    if (!assurances.isComparable(ref)) {
      throw new IdentityException(IdentityError.NOTHING_HELD);
    }
    StepUp attempt = new StepUp(assurances.matches(ref, number), ID_NUMBER, now);
    store.insert(ref, request, attempt);
    audit.record(act(ref, request, attempt, actor));
    return attempt;
  }

  /** Who tries: pseudonymous id and kind of token. */
  public record Actor(String id, String kind) {}

  private static AuditAct act(SubjectRef ref, String request, StepUp attempt, Actor actor) {
    return new AuditAct(
        ref.site(),
        actor.id(),
        actor.kind(),
        attempt.verified() ? "step-up.verified" : "step-up.failed",
        request,
        ref.id().value(),
        null);
  }
}
