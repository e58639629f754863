package io.shouyue.consent.source;

import io.shouyue.consent.ConsentException;
import io.shouyue.consent.subject.SubjectRightsService;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What people made public themselves, out of a site and into it again. */
@ApplicationScoped
public class PublishedExchange {
  private static final int AT_ONCE = 200;

  private final PgPublishedDataStore store;
  private final SubjectService subjects;
  private final SubjectRightsService rights;

  PublishedExchange(
      PgPublishedDataStore store, SubjectService subjects, SubjectRightsService rights) {
    this.store = store;
    this.subjects = subjects;
    this.rights = rights;
  }

  /** That of active people, some read at a time. */
  public Stream<PublishedSetting> all(String site) {
    return Stream.iterate(
            store.whoPublished(site, "", AT_ONCE),
            page -> !page.isEmpty(),
            page -> store.whoPublished(site, page.getLast().value(), AT_ONCE))
        .flatMap(List::stream)
        .flatMap(who -> of(site, who).stream());
  }

  /** What is there of the same person. */
  public Optional<PublishedSetting> find(PublishedSetting stated) {
    return Ids.is(IdKind.SUBJECT, stated.subject())
        ? of(stated.site(), new SubjectId(stated.subject()))
        : Optional.empty();
  }

  /**
   * Keeps it with the person, who is made under their id where they are not known. {@link
   * CommonError#INVALID} for what could not have been marked.
   */
  @Transactional(value = TxType.MANDATORY, dontRollbackOn = ConsentException.class)
  public void adopt(PublishedSetting stated) {
    if (!stated.isSound()) {
      throw new ConsentException(CommonError.INVALID);
    }
    SubjectId who = new SubjectId(stated.subject());
    subjects.require(stated.site(), who, null);
    List<PublishedData> marks = stated.toData();
    marks.forEach(it -> store.insert(it, Objects.requireNonNull(it.place())));
    rights.published(stated.site(), who, PublishedData.categories(marks), stated.refused());
  }

  private Optional<PublishedSetting> of(String site, SubjectId who) {
    return PublishedSetting.of(site, who, store.isRefused(site, who), store.of(site, who));
  }
}
