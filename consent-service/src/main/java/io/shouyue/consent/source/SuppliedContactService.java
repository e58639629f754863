package io.shouyue.consent.source;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.purpose.LegalBasis;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectRightsService;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.consent.suppression.Contact;
import io.shouyue.consent.suppression.ContactDigests;
import io.shouyue.consent.suppression.SuppressionService;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.Violation;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Records that one person supplied another's contact, and tells the other at once: by whom, for
 * what, and how to stop it. Whoever stopped it before is left alone.
 */
@ApplicationScoped
public class SuppliedContactService {
  private final PgSuppliedContactStore store;
  private final SubjectService subjects;
  private final SubjectRightsService rights;
  private final PurposeService purposes;
  private final ContactDigests digests;
  private final SuppressionService suppressions;
  private final SuppliedTelling telling;
  private final LegalClock clock;
  private final ActLog acts;

  SuppliedContactService(
      PgSuppliedContactStore store,
      SubjectService subjects,
      SubjectRightsService rights,
      PurposeService purposes,
      ContactDigests digests,
      SuppressionService suppressions,
      SuppliedTelling telling,
      LegalClock clock,
      ActLog acts) {
    this.store = store;
    this.subjects = subjects;
    this.rights = rights;
    this.purposes = purposes;
    this.digests = digests;
    this.suppressions = suppressions;
    this.telling = telling;
    this.clock = clock;
    this.acts = acts;
  }

  /**
   * Records it and tells the person, once for each supplier and purpose.
   *
   * @throws ConsentException {@link ConsentError#STOPPED_BY_PERSON} when they want no more of it
   */
  @Transactional
  SuppliedContact supply(String site, SuppliedContactRequest request) {
    Purpose purpose = purpose(site, request.purpose());
    Contact contact = contact(request);
    String digest = digests.of(site, contact);
    if (suppressions.check(site, purpose.code(), List.of(contact)).getFirst().isPresent()) {
      throw new ConsentException(ConsentError.STOPPED_BY_PERSON);
    }
    Subject supplier = subjects.resolve(site, request.suppliedBy());
    supplier.requireActive();
    SubjectId person =
        request.person() == null
            ? subjects.atContact(site, digest).id()
            : subjects.resolve(site, request.person()).id();
    if (person.equals(supplier.id())) {
      throw invalid("person", "supplied-of-oneself", "须为他人的联系方式 · It has to be somebody else's");
    }
    subjects.lockActive(site, person);
    return store.of(site, person).stream()
        .filter(it -> it.state() == SuppliedState.TOLD)
        .filter(it -> it.purpose().equals(purpose.code()) && supplier.id().equals(it.supplier()))
        .filter(it -> it.digest().equals(digest))
        .findFirst()
        .orElseGet(() -> first(site, request, purpose, contact, person, supplier.id()));
  }

  private SuppliedContact first(
      String site,
      SuppliedContactRequest request,
      Purpose purpose,
      Contact contact,
      SubjectId person,
      SubjectId supplier) {
    Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
    SuppliedContact fresh =
        new SuppliedContact(
            site,
            Ids.sequential(IdKind.SUPPLIED_CONTACT, now),
            person,
            supplier,
            purpose.code(),
            contact.channel(),
            digests.of(site, contact),
            request.person() == null,
            null,
            null,
            now,
            now,
            null,
            null);
    store.put(fresh, supplier, SuppliedWording.masked(contact), request.suppliedByName());
    rights.refuse(site, person, purpose.code(), false);
    SuppliedContact kept =
        store.of(site, person).stream()
            .filter(it -> it.purpose().equals(purpose.code()) && supplier.equals(it.supplier()))
            .findFirst()
            .orElseThrow();
    telling.tell(kept, request.suppliedByName(), purpose, contact, Language.of(request.locale()));
    acts.recordOn(site, "supplied-contact.recorded", kept.id(), person);
    return kept;
  }

  private Purpose purpose(String site, String code) {
    Purpose purpose = purposes.inForce(site, List.of(code)).get(code);
    if (purpose == null) {
      throw ConsentException.at("purpose", ConsentError.PURPOSE_UNKNOWN);
    }
    if (purpose.definition().legalBasis() == LegalBasis.LEGAL_DUTY) {
      throw ConsentException.at("purpose", ConsentError.NOT_STOPPABLE);
    }
    return purpose;
  }

  private static Contact contact(SuppliedContactRequest request) {
    Contact contact = request.contact().toContact("contact");
    if (!SuppliedWording.canBeTold(contact)) {
      throw invalid(
          "contact.address",
          "cannot-be-told",
          "须为邮箱或大陆手机号，以便告知本人 · A mail address or a mainland mobile, so that its owner can be told");
    }
    return contact;
  }

  private static ConsentException invalid(String field, String code, String message) {
    return new ConsentException(CommonError.INVALID, new Violation(field, code, message));
  }
}
