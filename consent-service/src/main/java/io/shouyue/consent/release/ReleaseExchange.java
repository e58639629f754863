package io.shouyue.consent.release;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Releases of contacts out of a site and into it again; nobody is told a second time. */
@ApplicationScoped
public class ReleaseExchange {
  private static final int AT_ONCE = 200;

  private final PgContactReleaseStore store;
  private final SubjectService subjects;

  ReleaseExchange(PgContactReleaseStore store, SubjectService subjects) {
    this.store = store;
    this.subjects = subjects;
  }

  /** Those between active people, the oldest first, some read at a time. */
  public Stream<ReleaseSetting> all(String site) {
    return Stream.iterate(
            store.after(site, "", AT_ONCE),
            page -> !page.isEmpty(),
            page -> store.after(site, page.getLast().id(), AT_ONCE))
        .flatMap(List::stream)
        .map(ReleaseSetting::of);
  }

  /** The release of that id. */
  public Optional<ReleaseSetting> find(ReleaseSetting stated) {
    return store.find(stated.site(), stated.id()).map(ReleaseSetting::of);
  }

  /**
   * Takes it over with both people, who are made under their ids where they are not known. The
   * contact may be given once two people of this house have approved it. {@link
   * CommonError#INVALID} for what could not have been recorded.
   */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(ReleaseSetting stated, String officer) {
    if (!stated.isSound()) {
      throw new ConsentException(CommonError.INVALID);
    }
    ContactRelease release = stated.recordedBy(officer);
    subjects.require(stated.site(), new SubjectId(stated.subject()), null);
    subjects.require(stated.site(), new SubjectId(stated.receiver()), null);
    store.insert(release);
    if (release.refused() != null) {
      store.refuse(release, release.refused());
    }
  }
}
