package io.shouyue.retention.request;

import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.subject.SubjectService;
import io.shouyue.retention.subject.SubjectState;
import io.shouyue.retention.term.Term;
import io.shouyue.retention.term.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Takes requests in, from whichever side they come. */
@ApplicationScoped
public class RequestIntakeService {

  private final RequestBook book;
  private final RequestSecrets secrets;
  private final PgPurposeStore purposes;
  private final PgGuardianStore guardians;
  private final RequestLetters letters;
  private final Terms terms;
  private final RequestMoveService moves;
  private final SubjectService subjects;
  private final ClockRules rules;
  private final LegalClock time;

  RequestIntakeService(
      RequestBook book,
      RequestSecrets secrets,
      PgPurposeStore purposes,
      PgGuardianStore guardians,
      RequestLetters letters,
      Terms terms,
      RequestMoveService moves,
      SubjectService subjects,
      ClockRules rules,
      LegalClock time) {
    this.book = book;
    this.secrets = secrets;
    this.purposes = purposes;
    this.guardians = guardians;
    this.letters = letters;
    this.terms = terms;
    this.moves = moves;
    this.subjects = subjects;
    this.rules = rules;
    this.time = time;
  }

  /**
   * Files a request; one that is proven on arrival goes straight on.
   *
   * @return the case as it stands after everything that follows by rule
   */
  @Transactional
  public RequestCase file(Filing filing) {
    requirePast(filing);
    requireActive(filing);
    Request request = request(filing);
    if (filing.subject() != null) {
      subjects.meet(filing.site(), filing.subject());
    }
    boolean proven = filing.provenBy() != null;
    book.add(RequestCase.received(request, proven, filing.namedDay(), rules), filing.actor());
    purposes.put(request.id(), filing.purposes());
    if (filing.provenBy() == ProofMethod.GUARDIAN_SESSION) {
      guardians.put(request, new SubjectId(filing.actor().id()));
    }
    keep(request, RequestSecret.DETAILS, filing.details());
    keep(request, RequestSecret.CONTACT, filing.contact());
    keep(request, RequestSecret.IDENTIFIER, filing.identifier());
    Particulars particulars = filing.particulars();
    if (particulars != null) {
      secrets.put(request, RequestSecret.PARTICULARS, ParticularsText.write(particulars));
    }
    findableBy(request, filing.contact());
    findableBy(request, filing.identifier());
    letters.add(
        request,
        Direction.TO_REQUESTER,
        MessageKind.MESSAGE,
        Actor.SYSTEM,
        new FreeText(RequestTexts.received(request)));
    return goOn(request, filing);
  }

  private RequestCase goOn(Request request, Filing filing) {
    if (filing.provenBy() != null) {
      return moves.verify(
          new MoveOrder(request.site(), request.id(), null, Actor.SYSTEM),
          filing.provenBy().name(),
          null);
    }
    if (filing.channel() == Channel.PUBLIC || filing.channel() == Channel.MAIL) {
      // The answer to the intake itself says which proof is missing, so it is asked for at once.
      return moves.askProof(
          new MoveOrder(request.site(), request.id(), null, Actor.SYSTEM),
          new FreeText(RequestTexts.howToProve(request.locale())));
    }
    return book.lock(request.site(), request.id());
  }

  private Request request(Filing filing) {
    String id = Ids.sequential(IdKind.REQUEST, time.now());
    SubjectId subject = filing.subject();
    return new Request(
        id,
        filing.site(),
        RequestNumbers.fresh(filing.receivedAt()),
        filing.type(),
        subject == null ? null : subject.value(),
        subject == null ? id : subject.value(),
        filing.relation(),
        filing.channel(),
        filing.locale(),
        filing.receivedAt(),
        1,
        Progress.received());
  }

  private void requirePast(Filing filing) {
    if (filing.receivedAt().isAfter(time.now())) {
      throw new RetentionException(RetentionError.FUTURE_DATE);
    }
  }

  private void requireActive(Filing filing) {
    SubjectId subject = filing.subject();
    if (filing.type() != RequestType.CANCELLATION || subject == null) {
      return;
    }
    if (subjects.state(filing.site(), subject) != SubjectState.ACTIVE) {
      throw new RetentionException(RetentionError.CANCELLATION_OPEN);
    }
  }

  private void findableBy(Request request, @Nullable FreeText words) {
    if (words != null) {
      Term.of(words.reveal())
          .ifPresent(term -> terms.leadToRequest(request.site(), term, request.id()));
    }
  }

  private void keep(Request request, RequestSecret secret, @Nullable FreeText text) {
    if (text != null) {
      secrets.put(request, secret, text);
    }
  }
}
