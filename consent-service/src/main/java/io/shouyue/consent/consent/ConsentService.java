package io.shouyue.consent.consent;

import io.quarkus.runtime.ShutdownEvent;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.guardian.Guardian;
import io.shouyue.consent.guardian.Guardianships;
import io.shouyue.consent.notice.NoticeRef;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.data.group.GroupConfig;
import io.shouyue.platform.data.group.GroupWriter;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.web.idempotency.CallsInHand;
import io.shouyue.platform.web.idempotency.KeyedCall;
import io.shouyue.platform.web.subject.NamedSubject;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;

/**
 * Records answers to notices: durable, with their receipts, before the callers hear of them. Writes
 * of concurrent callers share transactions (ADR 0010).
 */
@ApplicationScoped
public class ConsentService {
  private final SubjectService subjects;
  private final Guardianships guardianships;
  private final GroupWriter<ConsentWrite, ConsentView> writer;
  private final CallsInHand calls = new CallsInHand();

  ConsentService(
      SubjectService subjects,
      Guardianships guardianships,
      GroupConfig config,
      ConsentBatch batch) {
    this.subjects = subjects;
    this.guardianships = guardianships;
    this.writer = new GroupWriter<>("consent-writer", config, batch::write);
  }

  void stop(@Observes ShutdownEvent event) {
    writer.close();
  }

  /**
   * Records the answer, or finds the same answer recorded before. Refused as a whole when one
   * choice is not possible, the notice has expired, or it was answered differently.
   *
   * @throws DomainException {@link CommonError#IDEMPOTENCY_IN_FLIGHT} while the same call runs,
   *     {@link CommonError#UNAVAILABLE} when too many callers wait
   */
  public ConsentView record(KeyedCall call, String site, ConsentRequest request) {
    ConsentWrite write = prepare(call, site, request);
    return calls.alone(call, () -> writer.write(write));
  }

  private ConsentWrite prepare(KeyedCall call, String site, ConsentRequest request) {
    NamedSubject named = request.subject();
    return new ConsentWrite(
        call,
        new NoticeRef(site, Ids.require(IdKind.NOTICE, request.notice())),
        named == null ? null : subjects.name(site, named),
        request,
        request.guardian() == null ? null : guardian(site, request, request.guardian()),
        said(request),
        request.evidenceValue());
  }

  /** Whoever acts for a child is named with the child, and identity-service knows the relation. */
  private Guardian guardian(String site, ConsentRequest request, NamedSubject guardian) {
    NamedSubject child = request.subject();
    if (child == null) {
      throw ConsentException.at("guardian", ConsentError.GUARDIAN_NOT_VERIFIED);
    }
    return guardianships.require(
        site, subjects.resolve(site, child).id(), subjects.resolve(site, guardian).id());
  }

  /** What an answer says, but for who gave it. */
  private static String said(ConsentRequest request) {
    return CanonicalJson.text(
        new Json.Obj(
            Map.of(
                "choices", Json.of(request.choices().stream().map(ConsentService::said).toList()),
                "channel", Json.of(request.channel()),
                "method", Json.of(request.method()))));
  }

  private static Json said(ChoiceRequest choice) {
    return new Json.Obj(
        Map.of(
            "purpose", Json.of(choice.purpose()),
            "choice", Json.of(choice.choice().name()),
            "act", Json.of(choice.act())));
  }
}
