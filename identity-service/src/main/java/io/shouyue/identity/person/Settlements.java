package io.shouyue.identity.person;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.data.message.Messages;
import io.shouyue.platform.data.message.OutboundMessage.InApp;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.letter.LetterSource;
import io.shouyue.platform.web.letter.LetterView;
import io.shouyue.platform.web.letter.LetterWay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settles outcomes that nobody here knows, after somebody looked at the vendor's bill. What was
 * asked is not stored: a match counts once the person types the same question again, which then
 * asks nobody.
 */
@ApplicationScoped
public class Settlements implements LetterSource<String> {
  private static final String FOUND = "核验结果已查明 Your verification was found";
  private static final String AGAIN =
      "请回到核验页面，再次填写同样的信息即可完成，不会重复查询。\n"
          + "Go back to the verification page and give the same details once more; nobody is"
          + " asked again.";

  private final PgSettlementStore store;
  private final SubjectDirectory subjects;
  private final Messages messages;
  private final AuditTrail audit;
  private final LegalClock clock;

  Settlements(
      PgSettlementStore store,
      SubjectDirectory subjects,
      Messages messages,
      AuditTrail audit,
      LegalClock clock) {
    this.store = store;
    this.subjects = subjects;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  /** What was found on the vendor's side. */
  public enum Finding {
    /** All elements belong to one person; takes two people. */
    MATCH,
    MISMATCH,
    NO_RECORD,
    REJECTED,
    /** The vendor never worked on it, so it may be asked again. */
    NOT_ASKED
  }

  /** Unknown outcomes of a site, the oldest first. */
  @Transactional
  public List<UnknownOutcome> list(String site, @Nullable String after, int limit) {
    return store.list(site, after, limit);
  }

  /**
   * Records what was found.
   *
   * @throws IdentityException {@link IdentityError#ILLEGAL_MOVE} when the outcome is not unknown
   *     any more; {@link IdentityError#TWO_PEOPLE} when the same person confirms a match
   */
  @Transactional
  @RetryOnConflict
  public void settle(String site, String id, Finding finding, String staff) {
    UnknownOutcome row =
        store.lock(site, id).orElseThrow(() -> new IdentityException(IdentityError.ILLEGAL_MOVE));
    subjects.holdActive(row.ref());
    switch (finding) {
      case MATCH -> match(row, staff);
      case MISMATCH -> store.settle(row, VerificationState.MISMATCH, clock.now());
      case NO_RECORD -> store.settle(row, VerificationState.NO_RECORD, clock.now());
      case REJECTED -> store.settle(row, VerificationState.REJECTED, clock.now());
      case NOT_ASKED -> store.settle(row, VerificationState.UNAVAILABLE, clock.now());
    }
    audit.record(
        new AuditAct(
            site,
            staff,
            "STAFF",
            "verification.settled",
            id,
            row.ref().id().value(),
            finding.name()));
  }

  private void match(UnknownOutcome row, String staff) {
    if (row.matchFoundBy() == null) {
      store.matchFound(row, staff);
      return;
    }
    if (row.matchFoundBy().equals(staff)) {
      throw new IdentityException(IdentityError.TWO_PEOPLE);
    }
    if (!row.settledMatch()) {
      store.matchConfirmed(row, staff);
      messages.send(row.ref().site(), row.ref().id(), confirmed(row.id()));
    }
  }

  @Override
  public List<LetterView> samples(String site) {
    return List.of(
        LetterView.inBoth(
            "verification", "verification-found", List.of(LetterWay.PRIVACY_CENTRE), FOUND, AGAIN));
  }

  private static InApp confirmed(String id) {
    return new InApp("SYSTEM", FOUND, AGAIN, id);
  }
}
