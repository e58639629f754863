package io.shouyue.consent.suppression;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.subject.SubjectService;
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

/** At which contacts a site reaches whom, out of a site and into it again. */
@ApplicationScoped
public class ReachedExchange {
  private static final int AT_ONCE = 500;

  private final PgReachedContactStore store;
  private final ContactDigests digests;
  private final SubjectService subjects;

  ReachedExchange(PgReachedContactStore store, ContactDigests digests, SubjectService subjects) {
    this.store = store;
    this.digests = digests;
    this.subjects = subjects;
  }

  /** That of active people with an account, some read at a time. */
  public Stream<ReachedSetting> all(String site) {
    String key = digests.keyName(site);
    return Stream.iterate(
            store.first(site, key, AT_ONCE),
            page -> !page.isEmpty(),
            page -> store.after(page.getLast(), AT_ONCE))
        .flatMap(List::stream);
  }

  /** The same contact, purpose and person. */
  public Optional<ReachedSetting> find(ReachedSetting stated) {
    return digests.isDigest(stated.digest())
        ? store.find(stated, digests.keyName(stated.site()))
        : Optional.empty();
  }

  /**
   * Keeps it with the person, who is made under their id where they are not known. {@link
   * CommonError#INVALID} for a digest under another key.
   */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(ReachedSetting stated) {
    String site = stated.site();
    if (!digests.isOurs(site, stated.key(), stated.digest())
        || !Ids.is(IdKind.SUBJECT, stated.subject())) {
      throw new ConsentException(CommonError.INVALID);
    }
    SubjectId who = new SubjectId(stated.subject());
    subjects.require(site, who, null);
    store.put(site, stated.channel(), stated.digest(), stated.purpose(), who, stated.linkedAt());
  }
}
