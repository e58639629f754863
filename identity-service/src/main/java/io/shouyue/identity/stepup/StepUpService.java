package io.shouyue.identity.stepup;

import io.shouyue.identity.account.AccountService;
import io.shouyue.identity.assurance.AssuranceService;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Compares what a person shows with what is held. */
@ApplicationScoped
public class StepUpService {
  /** How long a proof can be asked for by whoever works on the request. */
  private static final Duration PROOF_LASTS = Duration.ofDays(1);

  private final PgStepUpStore store;
  private final StepUpLadder ladder;
  private final StepUpCodes codes;
  private final AssuranceService assurances;
  private final AccountService accounts;
  private final SubjectDirectory subjects;
  private final AuditTrail audit;
  private final StepUpConfig config;
  private final SystemClock clock;

  StepUpService(
      PgStepUpStore store,
      StepUpLadder ladder,
      StepUpCodes codes,
      AssuranceService assurances,
      AccountService accounts,
      SubjectDirectory subjects,
      AuditTrail audit,
      StepUpConfig config,
      SystemClock clock) {
    this.store = store;
    this.ladder = ladder;
    this.codes = codes;
    this.assurances = assurances;
    this.accounts = accounts;
    this.subjects = subjects;
    this.audit = audit;
    this.config = config;
    this.clock = clock;
  }

  /** The ways that this subject has. */
  @Transactional
  public List<OfferedWay> ways(SubjectRef ref) {
    return ladder.of(ref);
  }

  /** What was shown rightly for a request, the newest first. */
  @Transactional
  public List<StepUp> proofs(SubjectRef ref) {
    return store.right(ref, clock.now().minus(PROOF_LASTS));
  }

  /**
   * Tries one answer. Attempts of one subject run one after the other, so that the limit holds.
   *
   * @param request the rights request that needs the proof
   * @throws IdentityException {@link IdentityError#NOTHING_HELD} for a way the subject does not
   *     have, {@link IdentityError#LOGIN_NOT_FRESH} or {@link IdentityError#STEP_UP_LIMIT}
   */
  @Transactional
  @RetryOnConflict
  public StepUp attempt(SubjectRef ref, String request, StepUpAnswer answer, Actor actor) {
    subjects.holdActive(ref);
    Instant now = clock.now();
    Instant midnight = Beijing.startOf(Beijing.dayOf(now));
    if (store.failuresSince(ref, midnight) >= config.dailyFailures()) {
      throw new IdentityException(IdentityError.STEP_UP_LIMIT);
    }
    OfferedWay way =
        ladder.of(ref).stream()
            .filter(offered -> offered.way() == answer.way())
            .findFirst()
            .orElseThrow(() -> new IdentityException(IdentityError.NOTHING_HELD));
    StepUp attempt =
        new StepUp(request, way.way(), isRight(ref, request, answer, now), way.alone(), now);
    store.insert(ref, attempt);
    confirmMobile(ref, attempt);
    audit.record(act(ref, attempt, actor));
    return attempt;
  }

  private boolean isRight(SubjectRef ref, String request, StepUpAnswer answer, Instant now) {
    return switch (answer) {
      case StepUpAnswer.Login(Instant at) -> isFresh(at, now);
      case StepUpAnswer.Code(String code) -> codes.redeem(ref, request, code);
      case StepUpAnswer.Repeated(var any, var number) -> assurances.matches(ref, number);
    };
  }

  private boolean isFresh(Instant at, Instant now) {
    if (at.plus(config.freshLogin()).isBefore(now)) {
      throw new IdentityException(IdentityError.LOGIN_NOT_FRESH);
    }
    return true;
  }

  /** A code that came back shows whose the mobile is only beside a proof that suffices. */
  private void confirmMobile(SubjectRef ref, StepUp attempt) {
    if (attempt.verified() && store.hasRight(ref, attempt.request(), StepUpWay.MOBILE_CODE)) {
      accounts.confirmMobile(ref);
    }
  }

  /** Who tries: pseudonymous id and kind of token. */
  public record Actor(String id, String kind) {}

  private static AuditAct act(SubjectRef ref, StepUp attempt, Actor actor) {
    return new AuditAct(
        ref.site(),
        actor.id(),
        actor.kind(),
        attempt.verified() ? "step-up.verified" : "step-up.failed",
        attempt.request(),
        ref.id().value(),
        attempt.way().name());
  }
}
