package io.shouyue.identity.verification;

import io.shouyue.identity.enterprise.DepositGuesses;
import io.shouyue.identity.enterprise.EnterpriseCheckup;
import io.shouyue.identity.enterprise.EnterpriseClaim;
import io.shouyue.identity.enterprise.EnterpriseVerifications;
import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.identity.face.FaceClaim;
import io.shouyue.identity.face.FaceVerifications;
import io.shouyue.identity.person.ElementCheckup;
import io.shouyue.identity.person.ElementClaim;
import io.shouyue.identity.person.ElementVerifications;
import io.shouyue.identity.person.VerificationService;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Which feature does what a request asks for, and which one knows an id. */
@ApplicationScoped
class VerificationMethods {
  private final ElementVerifications elements;
  private final VerificationService people;
  private final EnterpriseVerifications enterprises;
  private final FaceVerifications faces;
  private final DocumentWays documents;
  private final DepositGuesses guesses;
  private final PgOpenVerificationStore open;
  private final SubjectDirectory subjects;
  private final LegalClock clock;

  VerificationMethods(
      ElementVerifications elements,
      VerificationService people,
      EnterpriseVerifications enterprises,
      FaceVerifications faces,
      DocumentWays documents,
      DepositGuesses guesses,
      PgOpenVerificationStore open,
      SubjectDirectory subjects,
      LegalClock clock) {
    this.elements = elements;
    this.people = people;
    this.enterprises = enterprises;
    this.faces = faces;
    this.documents = documents;
    this.guesses = guesses;
    this.open = open;
    this.subjects = subjects;
    this.clock = clock;
  }

  /** A request whose fields are right. */
  interface Checked {
    /** Begins it for {@code ref}, if that is an active subject, and gives it as it then stands. */
    VerificationView begin(SubjectRef ref, String actor);
  }

  /** Looks at the fields of the method that is asked for, before it is known whom it is about. */
  Checked check(VerificationRequest request, Language language) {
    LocalDate today = clock.today();
    return switch (request.method()) {
      case ELEMENTS -> {
        ElementClaim claim =
            ElementCheckup.check(request.elements(), request.consentReceipt(), today, language);
        documents.requireElements(claim.document(), today, language);
        yield (ref, actor) -> VerificationView.of(elements.begin(ref, claim, request, actor));
      }
      case ENTERPRISE_ACCOUNT -> {
        EnterpriseClaim claim =
            EnterpriseCheckup.check(request.enterprise(), request.consentReceipt(), language);
        yield (ref, actor) ->
            VerificationView.of(enterprises.begin(active(ref), claim, request, actor));
      }
      case FACE ->
          (ref, actor) ->
              VerificationView.of(
                  faces.begin(
                      active(ref), () -> faceClaim(request, today, language), request, actor));
    };
  }

  private SubjectRef active(SubjectRef ref) {
    return subjects.requireActive(ref.site(), ref.id());
  }

  /**
   * The verification of this id.
   *
   * @param mayBeSeen refuses a caller who may not see this subject
   * @throws DomainException not-found when it is another site's; held or erased with its subject
   */
  VerificationView find(String site, String id, Consumer<SubjectId> mayBeSeen) {
    Ids.require(IdKind.VERIFICATION, id);
    VerificationView found =
        people
            .find(site, id)
            .map(VerificationView::of)
            .or(() -> enterprises.find(site, id).map(VerificationView::of))
            .or(() -> faces.find(site, id).map(VerificationView::of))
            .orElseThrow(() -> new DomainException(CommonError.NOT_FOUND));
    mayBeSeen.accept(new SubjectId(found.subject()));
    return found;
  }

  /** What the person began and has not ended, newest first. */
  List<VerificationView> open(SubjectRef ref) {
    return open.of(ref).stream().map(id -> find(ref.site(), id, subject -> {})).toList();
  }

  /**
   * Compares an amount.
   *
   * @throws DomainException {@code amount-wrong} with the tries left, {@code illegal-move}
   */
  void amount(String site, VerificationView seen, int cents, String actor) {
    if (seen.enterprise() == null) {
      throw new IdentityException(IdentityError.ILLEGAL_MOVE);
    }
    guesses.guess(new SubjectRef(site, new SubjectId(seen.subject())), seen.id(), cents, actor);
  }

  private FaceClaim faceClaim(VerificationRequest request, LocalDate today, Language language) {
    ElementClaim claim =
        ElementCheckup.check(request.elements(), request.consentReceipt(), today, language);
    documents.requireFace(claim.document(), today, language);
    return new FaceClaim(claim.name(), claim.document(), claim.consentReceipt());
  }
}
