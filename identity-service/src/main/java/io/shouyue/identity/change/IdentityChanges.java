package io.shouyue.identity.change;

import io.shouyue.identity.assurance.AssuranceService;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.stepup.StepUp;
import io.shouyue.identity.stepup.StepUpService;
import io.shouyue.identity.stepup.StepUpWay;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Opens, allows and refuses changes of a verified identity. */
@ApplicationScoped
public class IdentityChanges {
  private static final Duration YEAR = Duration.ofDays(365);

  /** Whoever has only the password, or only the telephone, does not know who the owner is. */
  private static final Set<StepUpWay> PROOFS =
      Set.of(StepUpWay.ID_NUMBER, StepUpWay.LICENCE_NUMBER);

  private final PgIdentityChangeStore store;
  private final AssuranceService assurances;
  private final StepUpService stepUps;
  private final ChangeNotices notices;
  private final SubjectDirectory subjects;
  private final AuditTrail audit;
  private final ChangeConfig config;
  private final LegalClock clock;

  IdentityChanges(
      PgIdentityChangeStore store,
      AssuranceService assurances,
      StepUpService stepUps,
      ChangeNotices notices,
      SubjectDirectory subjects,
      AuditTrail audit,
      ChangeConfig config,
      LegalClock clock) {
    this.store = store;
    this.assurances = assurances;
    this.stepUps = stepUps;
    this.notices = notices;
    this.subjects = subjects;
    this.audit = audit;
    this.config = config;
    this.clock = clock;
  }

  /** Who acts: pseudonymous id and kind of token. */
  public record Actor(String id, String kind) {}

  /**
   * Opens a change.
   *
   * @param ticket of the desk; null when the person asks themselves
   * @return its id
   * @throws IdentityException {@link IdentityError#NOTHING_HELD} without a verified identity,
   *     {@link IdentityError#CHANGE_OPEN} beside another {@code change}, {@link
   *     IdentityError#CHANGE_TOO_SOON} with {@code possibleFrom}
   */
  @Transactional
  @RetryOnConflict
  public String open(SubjectRef ref, @Nullable String ticket, Actor actor) {
    subjects.holdActive(ref);
    if (!assurances.isComparable(ref)) {
      throw new IdentityException(IdentityError.NOTHING_HELD);
    }
    requirePause(ref);
    Instant now = clock.now();
    IdentityChange change =
        new IdentityChange(
            ref,
            Ids.sequential(IdKind.IDENTITY_CHANGE, now),
            ChangeState.OPEN,
            ticket,
            actor.id(),
            null,
            null,
            now,
            now.plus(config.patience()),
            null);
    if (!store.insert(change)) {
      throw open(ref);
    }
    record(change, actor, "identity-change.opened");
    return change.id();
  }

  private IdentityException open(SubjectRef ref) {
    return new IdentityException(
        IdentityError.CHANGE_OPEN,
        store
            .findUnderWay(ref)
            .map(change -> Map.<String, Object>of("change", change.id()))
            .orElse(Map.of()));
  }

  private void requirePause(SubjectRef ref) {
    Instant now = clock.now();
    List<Instant> done = store.doneSince(ref, now.minus(YEAR));
    if (done.size() >= config.perYear()) {
      throw tooSoon(done.get(config.perYear() - 1).plus(YEAR));
    }
    if (!done.isEmpty() && done.getFirst().plus(config.pause()).isAfter(now)) {
      throw tooSoon(done.getFirst().plus(config.pause()));
    }
  }

  private static IdentityException tooSoon(Instant from) {
    return new IdentityException(
        IdentityError.CHANGE_TOO_SOON, Map.of("possibleFrom", from.toString()));
  }

  /**
   * Goes on with a change whose person has repeated the old identity, by a step-up for this id.
   *
   * @throws IdentityException {@link IdentityError#PROOF_MISSING} without it
   */
  @Transactional
  @RetryOnConflict
  public void proceed(String site, String id, Actor actor) {
    IdentityChange change = lock(site, id);
    if (change.ticket() != null) {
      throw new IdentityException(IdentityError.TWO_PEOPLE);
    }
    boolean proved =
        stepUps.proofs(change.ref()).stream()
            .filter(proof -> proof.request().equals(id) && PROOFS.contains(proof.way()))
            .anyMatch(StepUp::verified);
    if (!proved) {
      throw new IdentityException(IdentityError.PROOF_MISSING);
    }
    allow(change, actor);
  }

  /**
   * Lets a change by ticket, as another person than who opened it.
   *
   * @throws IdentityException {@link IdentityError#TWO_PEOPLE}, {@link IdentityError#ILLEGAL_MOVE}
   */
  @Transactional
  @RetryOnConflict
  public void approve(String site, String id, Actor actor) {
    IdentityChange change = lock(site, id);
    if (change.ticket() == null) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    if (change.openedBy().equals(actor.id())) {
      throw new IdentityException(IdentityError.TWO_PEOPLE);
    }
    allow(change, actor);
  }

  private void allow(IdentityChange change, Actor actor) {
    subjects.holdActive(change.ref());
    store.allow(change, actor.id(), clock.now().plus(config.allowed()));
    notices.allowed(change.ref(), change.id());
    record(change, actor, "identity-change.allowed");
  }

  /** Refuses a change, or takes it back. */
  @Transactional
  @RetryOnConflict
  public void refuse(String site, String id, Actor actor) {
    IdentityChange change = lock(site, id);
    store.end(change, ChangeState.REFUSED, null, clock.now());
    record(change, actor, "identity-change.refused");
  }

  /**
   * The change of this id.
   *
   * @throws DomainException not-found
   */
  @Transactional
  public IdentityChange find(String site, String id) {
    IdentityChange change =
        store.find(site, id).orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    subjects.requireReadable(site, change.ref().id());
    return change;
  }

  /** Changes by ticket that wait for a second person, the oldest first. */
  @Transactional
  public List<IdentityChange> waiting(String site, @Nullable String after, int limit) {
    return store.waiting(site, after, limit);
  }

  private IdentityChange lock(String site, String id) {
    return store.lock(site, id).orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
  }

  private void record(IdentityChange change, Actor actor, String action) {
    audit.record(
        new AuditAct(
            change.ref().site(),
            actor.id(),
            actor.kind(),
            action,
            change.id(),
            change.ref().id().value(),
            change.ticket()));
  }
}
