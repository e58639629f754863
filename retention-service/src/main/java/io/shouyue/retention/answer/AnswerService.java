package io.shouyue.retention.answer;

import io.shouyue.platform.data.outbox.Outbox;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.OwnRecords;
import io.shouyue.retention.request.Particulars;
import io.shouyue.retention.request.Relation;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestAnswers;
import io.shouyue.retention.request.RequestCorrections;
import io.shouyue.retention.request.RequestReadService;
import io.shouyue.retention.request.RequestStandings;
import io.shouyue.retention.request.RequestState;
import io.shouyue.retention.request.RequestTransfers;
import io.shouyue.retention.subject.SubjectService;
import io.shouyue.retention.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/**
 * Decides which answers need no human, and makes copies. A request goes by itself when the person
 * is proven, asks for themselves, wrote nothing that somebody must read, and has nothing open that
 * would make the answer wrong.
 */
@ApplicationScoped
public class AnswerService implements RequestAnswers {

  static final String TOPIC = "request-answer";

  private final RequestRules rules;
  private final OwnRecords own;
  private final RequestReadService reads;
  private final RequestCorrections corrections;
  private final RequestTransfers transfers;
  private final RequestStandings standings;
  private final SubjectService subjects;
  private final CopyGathering gathering;
  private final AnswerSafe safe;
  private final Outbox outbox;

  AnswerService(
      RequestRules rules,
      OwnRecords own,
      RequestReadService reads,
      RequestCorrections corrections,
      RequestTransfers transfers,
      RequestStandings standings,
      SubjectService subjects,
      CopyGathering gathering,
      AnswerSafe safe,
      Outbox outbox) {
    this.rules = rules;
    this.own = own;
    this.reads = reads;
    this.corrections = corrections;
    this.transfers = transfers;
    this.standings = standings;
    this.subjects = subjects;
    this.gathering = gathering;
    this.safe = safe;
    this.outbox = outbox;
  }

  @Override
  public void order(Request proven) {
    if (isAutomatic(proven)) {
      String key = proven.subject() == null ? proven.id() : proven.subject();
      outbox.append(TOPIC, key, new AnswerOrder(proven.site(), proven.id()));
    }
  }

  @Override
  public void prepare(Request request) {
    if (!isProvenPerson(request)) {
      return;
    }
    if (request.type().isCopy()) {
      keep(request, gathering.gather(request, person(request)));
    } else if (request.type() == RequestType.TRANSFER) {
      keep(request, gathering.gather(request, transfers.requireGrantable(request)));
    } else if (request.type() == RequestType.NEXT_OF_KIN) {
      standings.require(request);
      standings
          .kinRight(request)
          .filter(kin -> kin.right().isCopy())
          .ifPresent(kin -> keep(request, gathering.gather(request, kin.deceased())));
    }
  }

  private static SubjectId person(Request request) {
    return new SubjectId(Objects.requireNonNull(request.subject()));
  }

  private void keep(Request request, DataCopy copy) {
    safe.put(request, CopyArchive.of(copy, Language.of(request.locale())));
  }

  private boolean isAutomatic(Request request) {
    return isProvenPerson(request)
        && request.relation() == Relation.SELF
        && rules.isAutomatic(request.site(), request.type())
        && !own.hasWords(request)
        && !needsSomebody(request)
        && isOnlyOpen(request);
  }

  /** A correction needs somebody unless all of it is what people fill in themselves. */
  private boolean needsSomebody(Request request) {
    return request.type() == RequestType.CORRECTION
        && reads
            .particulars(request)
            .filter(Particulars.Corrections.class::isInstance)
            .map(Particulars.Corrections.class::cast)
            .filter(wanted -> corrections.needsNobody(request.site(), wanted))
            .isEmpty();
  }

  private boolean isProvenPerson(Request request) {
    return request.state() == RequestState.IN_PROGRESS
        && request.isProven()
        && request.subject() != null
        && subjects.state(request.site(), new SubjectId(request.subject())) == SubjectState.ACTIVE;
  }

  private boolean isOnlyOpen(Request request) {
    return own.requests(request.site(), new SubjectId(String.valueOf(request.subject()))).stream()
        .filter(other -> other.state().isOpen() && !other.id().equals(request.id()))
        .noneMatch(other -> conflicts(request, other));
  }

  /** A copy made while a correction, deletion or cancellation is open would be wrong tomorrow. */
  private static boolean conflicts(Request request, Request other) {
    return other.type() == request.type()
        || other.type() == RequestType.CORRECTION
        || other.type() == RequestType.DELETION
        || other.type() == RequestType.CANCELLATION;
  }
}
