package io.shouyue.consent.source;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.subject.SubjectRightsService;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.consent.suppression.ContactDigests;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Supplied contacts out of a site and into it again; nobody is told a second time. */
@ApplicationScoped
public class SuppliedExchange {
  private static final int AT_ONCE = 200;

  private final PgSuppliedContactStore store;
  private final SubjectService subjects;
  private final SubjectRightsService rights;
  private final ContactDigests digests;

  SuppliedExchange(
      PgSuppliedContactStore store,
      SubjectService subjects,
      SubjectRightsService rights,
      ContactDigests digests) {
    this.store = store;
    this.subjects = subjects;
    this.rights = rights;
    this.digests = digests;
  }

  /** Those of active people, some read at a time. */
  public Stream<SuppliedSetting> all(String site) {
    String key = digests.keyName(site);
    return Stream.iterate(
            store.after(site, "", AT_ONCE),
            page -> !page.isEmpty(),
            page -> store.after(site, page.getLast().id(), AT_ONCE))
        .flatMap(List::stream)
        .flatMap(it -> SuppliedSetting.of(it, key).stream());
  }

  /** What is there of the same person, supplier and purpose. */
  public Optional<SuppliedSetting> find(SuppliedSetting stated) {
    if (!Ids.is(IdKind.SUBJECT, stated.subject())) {
      return Optional.empty();
    }
    return store.of(stated.site(), new SubjectId(stated.subject())).stream()
        .flatMap(it -> SuppliedSetting.of(it, digests.keyName(stated.site())).stream())
        .filter(it -> it.supplier().equals(stated.supplier()))
        .filter(it -> it.purpose().equals(stated.purpose()))
        .findFirst();
  }

  /**
   * Keeps it with both people, who are made under their ids where they are not known. {@link
   * CommonError#INVALID} for a digest under another key.
   */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(SuppliedSetting stated) {
    String site = stated.site();
    if (!digests.isOurs(site, stated.key(), stated.digest())
        || !Ids.is(IdKind.SUPPLIED_CONTACT, stated.id())
        || !Ids.is(IdKind.SUBJECT, stated.subject())
        || !Ids.is(IdKind.SUBJECT, stated.supplier())) {
      throw new ConsentException(CommonError.INVALID);
    }
    SuppliedContact contact = stated.toContact();
    subjects.require(site, contact.subject(), contact.withoutAccount() ? stated.digest() : null);
    subjects.require(site, new SubjectId(stated.supplier()), null);
    store.adopt(contact);
    if (contact.state() == SuppliedState.STOPPED) {
      rights.refuse(site, contact.subject(), contact.purpose(), true);
    }
  }
}
