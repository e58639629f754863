package io.shouyue.consent.subject;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.feed.Change;
import io.shouyue.consent.feed.ChangeFeed;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How old people are, and since when a child's guardian is waited for. */
@ApplicationScoped
public class AgeService {
  /** What a child has told meanwhile is kept no longer without an answer. */
  public static final Duration PATIENCE = Duration.ofDays(7);

  private static final int AT_ONCE = 200;

  private final PgSubjectStore subjects;
  private final PgAgeStore store;
  private final ChangeFeed feed;
  private final ActLog acts;
  private final LegalClock clock;

  AgeService(
      PgSubjectStore subjects, PgAgeStore store, ChangeFeed feed, ActLog acts, LegalClock clock) {
    this.subjects = subjects;
    this.store = store;
    this.feed = feed;
    this.acts = acts;
    this.clock = clock;
  }

  /**
   * Keeps what a verified document says.
   *
   * @param lastDayUnder14 the fourteenth birthday, which still counts as under 14; null for
   *     somebody older
   */
  @Transactional
  public void verified(String site, SubjectId id, @Nullable LocalDate lastDayUnder14) {
    Subject subject =
        subjects.lock(site, id).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
    Instant until = lastDayUnder14 == null ? null : Beijing.endOf(lastDayUnder14);
    put(subject, new Age(true, until, subject.age().declared()));
    acts.recordOn(site, "subject.age-verified", id.value(), id);
  }

  /** Keeps what a person declares; returns the subject with the age that counts now. */
  @Transactional(TxType.MANDATORY)
  public Subject declared(Subject known, AgeBand band) {
    Subject subject = subjects.lock(known.site(), known.id()).orElseThrow();
    Age age = subject.age().declaring(band);
    return age.equals(subject.age()) ? subject : put(subject, age);
  }

  /** Guardians answered for these children. */
  @Transactional(TxType.MANDATORY)
  public void answered(Collection<SubjectKey> children) {
    if (!children.isEmpty()) {
      store.answered(children);
    }
  }

  /** Children whose guardian was waited for long enough, a few at once. */
  public List<SubjectKey> unanswered() {
    return store.awaitedSince(clock.now().minus(PATIENCE), AT_ONCE);
  }

  private Subject put(Subject subject, Age age) {
    store.put(subject, age);
    Instant now = clock.now();
    if (age.isChild(now)) {
      store.await(subject, now);
    }
    feed.append(Change.ofSubject(subject.site(), subject.id().value()));
    return new Subject(subject.site(), subject.id(), subject.state(), subject.visitor(), age);
  }
}
