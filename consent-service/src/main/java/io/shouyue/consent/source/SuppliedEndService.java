package io.shouyue.consent.source;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.consent.EndCause;
import io.shouyue.consent.consent.Endings;
import io.shouyue.consent.ledger.Ledger;
import io.shouyue.consent.purpose.Purpose;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.subject.SubjectRightsService;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.consent.suppression.UnsubscribeService;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.text.Language;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/**
 * Ends the use of supplied contacts: the person stops it, or the supplier ends it. Site and
 * retention-service then hear what is to be erased, unless something else still needs it.
 */
@ApplicationScoped
public class SuppliedEndService {
  private final PgSuppliedContactStore store;
  private final SuppliedLinks links;
  private final SubjectService subjects;
  private final SubjectRightsService rights;
  private final PurposeService purposes;
  private final UnsubscribeService unsubscribe;
  private final Ledger ledger;
  private final Endings endings;
  private final LegalClock clock;

  SuppliedEndService(
      PgSuppliedContactStore store,
      SuppliedLinks links,
      SubjectService subjects,
      SubjectRightsService rights,
      PurposeService purposes,
      UnsubscribeService unsubscribe,
      Ledger ledger,
      Endings endings,
      LegalClock clock) {
    this.store = store;
    this.links = links;
    this.subjects = subjects;
    this.rights = rights;
    this.purposes = purposes;
    this.unsubscribe = unsubscribe;
    this.ledger = ledger;
    this.endings = endings;
    this.clock = clock;
  }

  /** The contact; {@link CommonError#NOT_FOUND} when there is none. */
  SuppliedContact require(String site, String id) {
    return store.one(site, id).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }

  /** What the link is about; not-found when it is none of the site's links. */
  @Transactional
  SuppliedContact ofLink(String site, String token) {
    return require(site, links.open(site, token));
  }

  /** The purpose as it is defined now. */
  Purpose purpose(SuppliedContact supplied) {
    Purpose purpose =
        purposes.inForce(supplied.site(), List.of(supplied.purpose())).get(supplied.purpose());
    if (purpose == null) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    return purpose;
  }

  /** The person behind the link stops the purpose; a repeat changes nothing. */
  @Transactional
  SuppliedContact stop(String site, String token, Language language) {
    SuppliedContact supplied = ofLink(site, token);
    if (!subjects.lockIfActive(site, supplied.subject())
        || require(site, supplied.id()).state() == SuppliedState.STOPPED) {
      return supplied;
    }
    Purpose purpose = purpose(supplied);
    store.stop(site, supplied.subject(), purpose.code(), clock.now());
    rights.refuse(site, supplied.subject(), purpose.code(), true);
    boolean withdrawn =
        unsubscribe
            .stop(
                site, purpose, supplied.subject(), supplied.channel(), supplied.digest(), language)
            .isPresent();
    if (!withdrawn) {
      follow(supplied, purpose, EndCause.REFUSED);
    }
    return require(site, supplied.id());
  }

  /** The supplier ends it; what nobody else supplied for the purpose is to be erased. */
  @Transactional
  SuppliedContact end(String site, String id) {
    SuppliedContact supplied = require(site, id);
    if (subjects.lockIfActive(site, supplied.subject()) && store.end(supplied, clock.now())) {
      Purpose purpose = purpose(supplied);
      if (!going(supplied).contains(purpose.code())) {
        follow(supplied, purpose, EndCause.SUPPLIER_ENDED);
      }
    }
    return require(site, id);
  }

  private void follow(SuppliedContact supplied, Purpose purpose, EndCause cause) {
    endings.follow(
        endings.supplied(
            supplied.site(),
            supplied.subject(),
            cause,
            supplied.id() + "@" + clock.now().toEpochMilli(),
            ledger.standings(supplied.site(), supplied.subject()),
            purpose,
            going(supplied)));
  }

  /** The purposes for which something supplied of the person is still in use. */
  private List<String> going(SuppliedContact supplied) {
    return store.of(supplied.site(), supplied.subject()).stream()
        .filter(it -> it.state() == SuppliedState.TOLD)
        .map(SuppliedContact::purpose)
        .distinct()
        .toList();
  }
}
