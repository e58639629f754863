package io.shouyue.identity.person;

import io.shouyue.identity.assurance.AssuranceService;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.identifier.DocumentNumber.Region;
import io.shouyue.identity.person.PgClaimStore.NewRow;
import io.shouyue.identity.person.PgClaimStore.Result;
import io.shouyue.identity.provider.ElementChecks;
import io.shouyue.identity.subject.HeldSubjects;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.platform.data.group.Members;
import io.shouyue.platform.data.group.Outcome;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.platform.web.idempotency.KeyedCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stores what is going to be asked before it is asked: claims of several callers in one
 * transaction, by as many statements as for one. The same question of the same person is not asked
 * again: its recorded verification is the answer, whichever verdict it had.
 */
@ApplicationScoped
public class ClaimBatch {
  private final Idempotency idempotency;
  private final PgClaimStore store;
  private final SubjectDirectory subjects;
  private final AssuranceService assurances;
  private final ElementChecks provider;
  private final VerificationConfig config;
  private final LegalClock legalClock;
  private final SystemClock systemClock;

  ClaimBatch(
      Idempotency idempotency,
      PgClaimStore store,
      SubjectDirectory subjects,
      AssuranceService assurances,
      ElementChecks provider,
      VerificationConfig config,
      LegalClock legalClock,
      SystemClock systemClock) {
    this.idempotency = idempotency;
    this.store = store;
    this.subjects = subjects;
    this.assurances = assurances;
    this.provider = provider;
    this.config = config;
    this.legalClock = legalClock;
    this.systemClock = systemClock;
  }

  /** What is kept under a caller's key; the answer is rebuilt from it. */
  record Kept(String id) {}

  /** A claim that may be stored, and whether it would need a change of identity first. */
  private record Ready(NewRow row, boolean barred) {}

  /**
   * Writes them. A question is its caller's to ask once this is committed. A subject or a card that
   * is in the batch twice goes into the next one the second time, because both count by it.
   */
  @RetryOnConflict
  @Transactional(TxType.REQUIRES_NEW)
  public List<Outcome<Claimed>> write(List<ClaimWrite> writes) {
    Members<ClaimWrite, Claimed> members = new Members<>(writes);
    idempotency.claim(members, ClaimWrite::call, Kept.class, kept -> new Claimed(kept.id(), false));
    members.separate(write -> Optional.of(write.ref()));
    members.separate(ClaimWrite::cardAtSite);
    Map<ClaimWrite, Ready> ready = ready(members);
    Map<String, Result> claims =
        store.claim(ready.values().stream().map(Ready::row).toList(), today());
    Map<KeyedCall, Kept> kept = new HashMap<>();
    members.each(
        write -> {
          Claimed claimed = claimed(ready.get(write), claims);
          kept.put(write.call(), new Kept(claimed.id()));
          members.end(write, new Outcome.Done<>(claimed));
        });
    idempotency.answered(kept);
    return members.outcomes();
  }

  private Map<ClaimWrite, Ready> ready(Members<ClaimWrite, Claimed> members) {
    HeldSubjects held = subjects.hold(members.open().stream().map(ClaimWrite::ref).toList());
    Map<ClaimWrite, Ready> ready = new LinkedHashMap<>();
    members.each(
        write -> {
          boolean barred =
              assurances.needsChange(held.known(write.ref()), write.claim().document().number());
          int limit = barred || isSpent(write) ? 0 : config.dailyLimit();
          ready.put(write, new Ready(row(write, limit), barred));
        });
    return ready;
  }

  private Claimed claimed(Ready ready, Map<String, Result> claims) {
    NewRow row = ready.row();
    Result claim = claims.get(row.id());
    if (claim.made()) {
      return new Claimed(row.id(), true);
    }
    if (claim.id() != null) {
      return new Claimed(claim.id(), false);
    }
    if (ready.barred()) {
      throw new IdentityException(IdentityError.IDENTITY_CHANGE_NEEDED);
    }
    if (claim.begun() >= row.limit()) {
      throw new IdentityException(IdentityError.VERIFICATION_LIMIT);
    }
    // The same question was claimed meanwhile, by somebody who has committed.
    return new Claimed(store.known(row).orElseThrow(), false);
  }

  private NewRow row(ClaimWrite write, int limit) {
    Instant now = legalClock.now();
    ElementClaim claim = write.claim();
    return new NewRow(
        write.ref(),
        Ids.sequential(IdKind.VERIFICATION, now),
        VerificationService.ELEMENTS,
        claim.elements(),
        write.question(),
        write.card(),
        claim.document().region() == Region.REVIEW,
        provider.first(claim.document().kind()),
        claim.consentReceipt().orElse(null),
        now,
        systemClock.now(),
        limit);
  }

  private boolean isSpent(ClaimWrite write) {
    byte[] card = write.card();
    return card != null
        && store.cardFailuresSince(write.ref().site(), card, today()) >= config.cardFailures();
  }

  private Instant today() {
    return Beijing.startOf(Beijing.dayOf(systemClock.now()));
  }
}
