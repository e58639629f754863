package io.shouyue.identity.guardian;

import io.shouyue.identity.assurance.AssuranceService;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Invites guardians, lets them accept or refuse, and ends guardianships. */
@ApplicationScoped
public class Guardianships {
  private final PgGuardianshipStore store;
  private final InvitationCodes codes;
  private final AssuranceService assurances;
  private final SubjectDirectory subjects;
  private final GuardianConfig config;
  private final AuditTrail audit;
  private final LegalClock clock;

  Guardianships(
      PgGuardianshipStore store,
      InvitationCodes codes,
      AssuranceService assurances,
      SubjectDirectory subjects,
      GuardianConfig config,
      AuditTrail audit,
      LegalClock clock) {
    this.store = store;
    this.codes = codes;
    this.assurances = assurances;
    this.subjects = subjects;
    this.config = config;
    this.audit = audit;
    this.clock = clock;
  }

  /** Who acts: pseudonymous id and kind of token. */
  public record Actor(String id, String kind) {}

  /**
   * Invites.
   *
   * @param guardian empty: whoever has the code
   * @param code to be told to the guardian once, when there is none named
   * @return the id
   * @throws IdentityException {@link IdentityError#NOT_A_CHILD} when the child is known to be 14
   */
  @Transactional
  public String invite(
      SubjectRef child, Optional<SubjectId> guardian, @Nullable String code, Actor actor) {
    subjects.holdActive(child);
    if (assurances.isAtLeast14(child)) {
      throw new IdentityException(IdentityError.NOT_A_CHILD);
    }
    if (guardian.filter(child.id()::equals).isPresent()) {
      throw new IdentityException(IdentityError.GUARDIAN_UNVERIFIED);
    }
    Instant now = clock.now();
    String id = Ids.sequential(IdKind.GUARDIANSHIP, now);
    store.insert(
        new Guardianship(
            child.site(),
            id,
            child.id(),
            guardian.orElse(null),
            null,
            GuardianshipState.INVITED,
            null,
            code == null ? null : codes.digest(child.site(), id, code),
            now,
            now.plus(config.invitation()),
            null,
            null));
    record(child.site(), actor, "guardianship.invited", id, child.id());
    return id;
  }

  /**
   * Takes an invitation up: the guardian has stated the relation and consents.
   *
   * @throws DomainException not-found for whoever is not invited; {@link
   *     IdentityError#GUARDIAN_UNVERIFIED} unless the guardian is a verified adult
   */
  @Transactional
  @RetryOnConflict
  public void accept(
      String site,
      String id,
      SubjectId guardian,
      @Nullable String code,
      Relation relation,
      Actor actor) {
    Guardianship row = invited(site, id, guardian, code);
    row.state().to(GuardianshipState.ACTIVE);
    if (!clock.now().isBefore(row.expiresAt())) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    SubjectRef ref = new SubjectRef(site, guardian);
    subjects.holdActive(ref);
    if (guardian.equals(row.child()) || !assurances.isVerifiedAdult(ref)) {
      throw new IdentityException(IdentityError.GUARDIAN_UNVERIFIED);
    }
    store.accept(row, guardian, relation, clock.now());
    record(site, actor, "guardianship.accepted", id, row.child());
  }

  /** Says no to an invitation. */
  @Transactional
  @RetryOnConflict
  public void refuse(
      String site, String id, SubjectId guardian, @Nullable String code, Actor actor) {
    Guardianship row = invited(site, id, guardian, code);
    store.end(row, GuardianshipState.REFUSED, "refused", clock.now());
    record(site, actor, "guardianship.refused", id, row.child());
  }

  /**
   * Ends a guardianship, or takes an invitation back.
   *
   * @param who empty for the website, which carries out an order; a child ends none by itself
   */
  @Transactional
  @RetryOnConflict
  public void end(String site, String id, Optional<SubjectId> who, Actor actor) {
    Guardianship row = store.lock(site, id).orElseThrow(Guardianships::unknown);
    boolean child = who.filter(row.child()::equals).isPresent();
    if (child && row.state() == GuardianshipState.ACTIVE) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    if (who.isPresent() && !row.concerns(who.get())) {
      throw unknown();
    }
    store.end(row, GuardianshipState.ENDED, who.isPresent() ? "revoked" : "order", clock.now());
    record(site, actor, "guardianship.ended", id, row.child());
  }

  /** The guardianship of this id; not-found for another site's. */
  public Guardianship find(String site, String id) {
    return store
        .find(site, Ids.require(IdKind.GUARDIANSHIP, id))
        .orElseThrow(Guardianships::unknown);
  }

  /** All in which the subject is child or guardian. */
  public List<Guardianship> of(SubjectRef ref) {
    return store.of(ref);
  }

  /** Whether a verified guardian acts for the subject now. */
  public boolean isGuarded(SubjectRef ref) {
    return store.of(ref).stream()
        .anyMatch(row -> row.state() == GuardianshipState.ACTIVE && row.child().equals(ref.id()));
  }

  private Guardianship invited(String site, String id, SubjectId guardian, @Nullable String code) {
    Guardianship row =
        store.lock(site, Ids.require(IdKind.GUARDIANSHIP, id)).orElseThrow(Guardianships::unknown);
    byte[] digest = row.codeDigest();
    boolean named = guardian.equals(row.guardian());
    boolean hasCode = digest != null && code != null && codes.matches(site, id, code, digest);
    if (!named && !hasCode) {
      throw unknown();
    }
    return row;
  }

  private void record(String site, Actor actor, String action, String id, SubjectId child) {
    audit.record(new AuditAct(site, actor.id(), actor.kind(), action, id, child.value(), null));
  }

  private static DomainException unknown() {
    return new DomainException(CommonError.NOT_FOUND);
  }
}
