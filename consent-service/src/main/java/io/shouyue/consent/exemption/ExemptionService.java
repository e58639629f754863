package io.shouyue.consent.exemption;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.peer.RetentionPeer;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.subject.NamedSubject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Records the cases in which no consent is needed, and ends them. */
@ApplicationScoped
public class ExemptionService {
  private static final int AT_ONCE = 200;

  private final PgExemptionStore store;
  private final PurposeService purposes;
  private final SubjectService subjects;
  private final RetentionPeer retention;
  private final LegalClock clock;
  private final ActLog acts;

  ExemptionService(
      PgExemptionStore store,
      PurposeService purposes,
      SubjectService subjects,
      RetentionPeer retention,
      LegalClock clock,
      ActLog acts) {
    this.store = store;
    this.purposes = purposes;
    this.subjects = subjects;
    this.retention = retention;
    this.clock = clock;
    this.acts = acts;
  }

  /**
   * Refuses a certificate that was never issued to the site; {@link CommonError#UNAVAILABLE} when
   * that cannot be known now. Asks another service, so it is asked outside any transaction.
   */
  public void checkCertificate(String site, ExemptionRequest request) {
    String certificate = request.certificate();
    if (certificate != null && !retention.isCertificate(site, certificate)) {
      throw new ConsentException(
          CommonError.INVALID, List.of(ExemptionRules.uncertified("certificate-unknown")));
    }
  }

  /**
   * Records a case; decisions count it once another person has approved it. {@link
   * CommonError#INVALID} when it lacks what its kind or ground needs.
   *
   * @param by who records it
   */
  @Transactional
  public ExemptionCase record(String site, ExemptionRequest request, String by) {
    List<Violation> wrong = ExemptionRules.check(request);
    if (!wrong.isEmpty()) {
      throw new ConsentException(CommonError.INVALID, wrong);
    }
    if (purposes.inForce(site, List.of(request.purpose())).isEmpty()) {
      throw ConsentException.at("purpose", ConsentError.PURPOSE_UNKNOWN);
    }
    SubjectId subject = subject(site, request.subject());
    Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
    ExemptionCase recorded =
        new ExemptionCase(
            site,
            Ids.sequential(IdKind.EXEMPTION, now),
            request.kind(),
            request.ground(),
            request.purpose(),
            subject,
            request.categories() == null ? List.of() : request.categories(),
            request.recipient(),
            request.authority(),
            request.document(),
            request.evidenceSha256(),
            request.certificate(),
            request.validFrom(),
            request.validUntil(),
            now,
            by,
            null,
            null);
    store.insert(recorded);
    if (subject == null) {
      acts.record(site, "exemption.recorded", recorded.id());
    } else {
      acts.recordOn(site, "exemption.recorded", recorded.id(), subject);
    }
    return recorded;
  }

  /**
   * Lets a case count; approving it again is a no-op.
   *
   * @throws ConsentException {@link ConsentError#SECOND_PERSON} to whoever recorded it
   */
  @Transactional
  public ExemptionCase approve(String site, String id, String by) {
    ExemptionCase recorded = require(site, id);
    if (recorded.recordedBy().equals(by)) {
      throw new ConsentException(ConsentError.SECOND_PERSON);
    }
    if (recorded.approvedAt() == null) {
      store.approve(site, id, by, clock.now());
      acts.record(site, "exemption.approved", id);
    }
    return require(site, id);
  }

  /** Ends a case; ending it again is a no-op. */
  @Transactional
  public ExemptionCase end(String site, String id) {
    if (require(site, id).endedAt() == null) {
      store.end(site, id, clock.now());
      acts.record(site, "exemption.ended", id);
    }
    return require(site, id);
  }

  /** The case; {@link CommonError#NOT_FOUND} when there is none. */
  public ExemptionCase require(String site, String id) {
    return store.one(site, id).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** Every case as a file holds it, some read at a time. */
  public Stream<ExemptionSetting> all(String site) {
    return Stream.iterate(
            store.page(site, "", AT_ONCE),
            page -> !page.isEmpty(),
            page -> store.page(site, page.getLast().id(), AT_ONCE))
        .flatMap(List::stream)
        .map(ExemptionSetting::of);
  }

  /** The case of that id as a file holds it. */
  public Optional<ExemptionSetting> find(ExemptionSetting stated) {
    return store.one(stated.site(), stated.id()).map(ExemptionSetting::of);
  }

  /**
   * Takes over a case of elsewhere. It counts once another person than the officer who brought it
   * has approved it. {@link CommonError#INVALID} as for any other.
   */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(ExemptionSetting stated, String officer) {
    if (!Ids.is(IdKind.EXEMPTION, stated.id())
        || !ExemptionRules.check(stated.toRequest()).isEmpty()) {
      throw new ConsentException(CommonError.INVALID);
    }
    store.insert(stated.recordedBy(officer));
    Instant ended = stated.endedAt();
    if (ended != null) {
      store.end(stated.site(), stated.id(), ended);
    }
  }

  /** Those recorded before that one, newest first. */
  public List<ExemptionCase> page(String site, String before, int limit) {
    return store.page(site, before, limit);
  }

  private @Nullable SubjectId subject(String site, @Nullable NamedSubject ref) {
    return ref == null ? null : subjects.resolve(site, ref).id();
  }
}
