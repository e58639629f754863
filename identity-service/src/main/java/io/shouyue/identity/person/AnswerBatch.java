package io.shouyue.identity.person;

import io.shouyue.identity.assurance.Confirmed;
import io.shouyue.identity.assurance.Establishment;
import io.shouyue.identity.assurance.Establishments;
import io.shouyue.identity.assurance.VerifiedIdentity;
import io.shouyue.identity.person.PgVerificationStore.Decision;
import io.shouyue.identity.site.SiteService;
import io.shouyue.identity.subject.HeldSubject;
import io.shouyue.identity.subject.HeldSubjects;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.group.Members;
import io.shouyue.platform.data.group.Outcome;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stores outcomes and, with a match, the assurance: of several callers in one transaction, by as
 * many statements as for one.
 */
@ApplicationScoped
public class AnswerBatch {
  private final PgVerificationStore store;
  private final Establishments establishments;
  private final SubjectDirectory subjects;
  private final SiteService sites;
  private final AuditTrail audit;
  private final LegalClock clock;

  AnswerBatch(
      PgVerificationStore store,
      Establishments establishments,
      SubjectDirectory subjects,
      SiteService sites,
      AuditTrail audit,
      LegalClock clock) {
    this.store = store;
    this.establishments = establishments;
    this.subjects = subjects;
    this.sites = sites;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Writes them. Refuses when the subject was cancelled meanwhile; the verification then ends by
   * its lease. A subject or an identity that is in the batch twice goes into the next one the
   * second time, which sees what the first one came to.
   */
  @RetryOnConflict
  @Transactional(TxType.REQUIRES_NEW)
  public List<Outcome<Verification>> write(List<AnswerWrite> writes) {
    Members<AnswerWrite, Verification> members = new Members<>(writes);
    members.separate(write -> Optional.of(write.ref()));
    members.separate(this::digest);
    Map<AnswerWrite, HeldSubject> held = hold(members);
    Map<AnswerWrite, Ending> endings = establish(members.open(), held);
    List<Decision> decisions =
        members.open().stream()
            .map(write -> new Decision(write.ref(), write.id(), endings.get(write)))
            .toList();
    Map<String, Verification> ended = store.decide(decisions, clock.now());
    members.each(write -> members.end(write, new Outcome.Done<>(ended.get(write.id()))));
    audit.record(
        writes.stream()
            .filter(endings::containsKey)
            .map(write -> act(write, endings.get(write)))
            .toList());
    return members.outcomes();
  }

  /** The identity that a match would give the subject. */
  private Optional<String> digest(AnswerWrite write) {
    return write.isMatch()
        ? Optional.of(establishments.digest(write.ref(), write.claim().document().number()))
        : Optional.empty();
  }

  private Map<AnswerWrite, HeldSubject> hold(Members<AnswerWrite, Verification> members) {
    HeldSubjects locked = subjects.hold(members.open().stream().map(AnswerWrite::ref).toList());
    Map<AnswerWrite, HeldSubject> held = new HashMap<>();
    members.each(write -> held.put(write, locked.active(write.ref())));
    return held;
  }

  /** How each one ends: as it was answered, unless a match does not count for this account. */
  private Map<AnswerWrite, Ending> establish(
      List<AnswerWrite> open, Map<AnswerWrite, HeldSubject> held) {
    Map<AnswerWrite, Ending> endings = new HashMap<>();
    open.forEach(write -> endings.put(write, write.ending()));
    List<AnswerWrite> matches = open.stream().filter(AnswerWrite::isMatch).toList();
    List<Establishment> made =
        establishments.establish(
            matches.stream()
                .map(write -> new Confirmed(held.get(write), identity(write)))
                .toList());
    for (int i = 0; i < matches.size(); i++) {
      AnswerWrite match = matches.get(i);
      made.get(i).reason().ifPresent(why -> endings.put(match, match.ending().without(why)));
    }
    return endings;
  }

  private VerifiedIdentity identity(AnswerWrite match) {
    ElementClaim claim = match.claim();
    return new VerifiedIdentity(
        match.id(),
        VerificationService.level(claim.elements()),
        VerificationService.ELEMENTS,
        clock.now(),
        claim.name(),
        claim.document().number(),
        claim.document().birthDate(),
        sites.sealsIdentities(match.ref().site()));
  }

  private static AuditAct act(AnswerWrite write, Ending ending) {
    String subject = write.ref().id().value();
    return new AuditAct(
        write.ref().site(),
        write.actor(),
        write.actor().equals(subject) ? "SUBJECT" : "SITE",
        "verification.decided",
        write.id(),
        subject,
        ending.state().name());
  }
}
