package io.shouyue.consent.source;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectRightsService;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Marks what people made public themselves. Only what is marked may be used under a general case of
 * the exception {@code self-published}, and nothing of it once the person refuses (PIPL 27).
 */
@ApplicationScoped
public class PublishedDataService {
  private final PgPublishedDataStore store;
  private final SubjectService subjects;
  private final SubjectRightsService rights;
  private final LegalClock clock;
  private final ActLog acts;

  PublishedDataService(
      PgPublishedDataStore store,
      SubjectService subjects,
      SubjectRightsService rights,
      LegalClock clock,
      ActLog acts) {
    this.store = store;
    this.subjects = subjects;
    this.rights = rights;
    this.clock = clock;
    this.acts = acts;
  }

  /** Marks data; a refusal that stands goes on standing. */
  @Transactional
  PublishedData mark(String site, PublishedDataRequest request) {
    Subject subject = subjects.lockActive(site, subjects.resolve(site, request.subject()).id());
    Instant now = clock.now().truncatedTo(ChronoUnit.MICROS);
    PublishedData published =
        new PublishedData(
            site,
            Ids.sequential(IdKind.PUBLISHED_DATA, now),
            subject.id(),
            request.categories(),
            request.place(),
            request.publishedAt(),
            now);
    store.insert(published, request.place());
    keep(site, subject.id(), store.isRefused(site, subject.id()));
    acts.recordOn(site, "published-data.marked", published.id(), subject.id());
    return published;
  }

  /** Keeps whether the person refuses that what they made public be processed. */
  @Transactional
  void refuse(String site, SubjectId subject, boolean refused) {
    subjects.lockActive(site, subject);
    keep(site, subject, refused);
    String act = refused ? "published-data.refused" : "published-data.allowed";
    acts.recordOn(site, act, subject.value(), subject);
  }

  SourcesView.SelfPublished of(String site, SubjectId subject) {
    List<PublishedData> all = store.of(site, subject);
    return new SourcesView.SelfPublished(
        store.isRefused(site, subject), all.stream().map(PublishedDataView::of).toList());
  }

  private void keep(String site, SubjectId subject, boolean refused) {
    List<PublishedData> marks = store.of(site, subject);
    rights.published(site, subject, PublishedData.categories(marks), refused);
  }
}
