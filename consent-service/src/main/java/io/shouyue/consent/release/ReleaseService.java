package io.shouyue.consent.release;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.release.ContactRelease.Act;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Records releases and lets two people approve them; whether the ground holds is asked twice. */
@ApplicationScoped
public class ReleaseService {
  private final PgContactReleaseStore store;
  private final ReleaseRules rules;
  private final SubjectService subjects;
  private final Messages messages;
  private final LegalClock clock;
  private final ActLog acts;

  ReleaseService(
      PgContactReleaseStore store,
      ReleaseRules rules,
      SubjectService subjects,
      Messages messages,
      LegalClock clock,
      ActLog acts) {
    this.store = store;
    this.rules = rules;
    this.subjects = subjects;
    this.messages = messages;
    this.clock = clock;
    this.acts = acts;
  }

  /**
   * Records what is to be given; nothing may be given yet.
   *
   * @throws ConsentException {@link ConsentError#RELEASE_NOT_COVERED}
   */
  @Transactional
  ContactRelease record(String site, ContactReleaseRequest request, String by) {
    Subject subject = subjects.resolve(site, request.subject());
    Subject receiver = subjects.resolve(site, request.receiver());
    receiver.requireActive();
    if (subject.id().equals(receiver.id())) {
      throw new ConsentException(
          CommonError.INVALID,
          new Violation("receiver", "somebody-else", "须为另一位用户 · It has to be another user"));
    }
    Instant now = now();
    ContactRelease release =
        new ContactRelease(
            site,
            Ids.sequential(IdKind.CONTACT_RELEASE, now),
            subject.id(),
            receiver.id(),
            request.purpose(),
            request.categories(),
            request.ground(),
            request.matter(),
            request.document(),
            request.evidenceSha256(),
            new Act(now, by),
            null,
            null,
            null);
    rules.requireCovered(release);
    store.insert(release);
    acts.recordOn(site, "contact-release.recorded", release.id(), subject.id());
    return release;
  }

  /**
   * Approves it; with the second approval the contact may be given, and its owner is told. A repeat
   * by the second person changes nothing.
   *
   * @throws ConsentException {@link ConsentError#SECOND_PERSON} to whoever gave the first approval
   */
  @Transactional
  ContactRelease approve(String site, String id, String by) {
    ContactRelease release = lock(site, id);
    if (release.state() == ReleaseState.REFUSED) {
      throw new ConsentException(ConsentError.ILLEGAL_MOVE);
    }
    if (release.isApprovedBy(by) && release.state() == ReleaseState.APPROVED_ONCE) {
      throw new ConsentException(ConsentError.SECOND_PERSON);
    }
    switch (release.state()) {
      case RECORDED -> store.approveFirst(release, new Act(now(), by));
      case APPROVED_ONCE -> approveSecond(release, by);
      case APPROVED, REFUSED -> {
        return release;
      }
    }
    acts.recordOn(site, "contact-release.approved", id, release.subject());
    return require(site, id);
  }

  private void approveSecond(ContactRelease release, String by) {
    Purpose purpose = rules.requireCovered(release);
    store.approveSecond(release, new Act(now(), by));
    messages.send(release.site(), release.subject(), ReleaseWording.message(release, purpose));
  }

  /** Refuses it, unless it is approved. */
  @Transactional
  ContactRelease refuse(String site, String id, String by) {
    ContactRelease release = lock(site, id);
    switch (release.state()) {
      case APPROVED -> throw new ConsentException(ConsentError.ILLEGAL_MOVE);
      case REFUSED -> {
        return release;
      }
      case RECORDED, APPROVED_ONCE -> store.refuse(release, new Act(now(), by));
    }
    acts.recordOn(site, "contact-release.refused", id, release.subject());
    return require(site, id);
  }

  /** The release; {@link CommonError#NOT_FOUND} when there is none. */
  public ContactRelease require(String site, String id) {
    return store.find(site, id).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** Those recorded before that one, newest first. */
  public List<ContactRelease> page(String site, String before, int limit) {
    return store.page(site, before, limit);
  }

  private ContactRelease lock(String site, String id) {
    return store.lock(site, id).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  private Instant now() {
    return clock.now().truncatedTo(ChronoUnit.MICROS);
  }
}
