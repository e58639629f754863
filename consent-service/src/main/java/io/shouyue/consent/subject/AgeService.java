package io.shouyue.consent.subject;

import io.shouyue.consent.ActLog;
import io.shouyue.consent.feed.Change;
import io.shouyue.consent.feed.ChangeFeed;
import io.shouyue.consent.subject.AgesRequest.VerifiedAge;
import io.shouyue.consent.subject.SubjectName.ById;
import io.shouyue.platform.time.Beijing;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
   * Keeps what verified documents say. Subjects that the site does not have, or no more, are passed
   * over: who verified them cannot know.
   */
  @Transactional
  public void verified(String site, List<VerifiedAge> told) {
    List<Subject> people = learnt(site, told);
    if (!people.isEmpty()) {
      store.verified(people);
      people.forEach(this::awaitGuardian);
      feed.append(people.stream().map(one -> Change.ofSubject(site, one.id().value())).toList());
      acts.recordOn(site, "subject.age-verified", people.stream().map(Subject::id).toList());
    }
  }

  /** Those of whom something is told that was not known, as they are from now on. */
  private List<Subject> learnt(String site, List<VerifiedAge> told) {
    Map<SubjectName, @Nullable Instant> untils = new LinkedHashMap<>();
    told.forEach(age -> untils.put(new ById(site, age.id()), endOf(age.under14Until())));
    List<Subject> learnt = new ArrayList<>();
    subjects
        .lock(untils.keySet())
        .forEach(
            (name, subject) -> {
              Age age = subject.age().verifiedUntil(untils.get(name));
              if (subject.state() != SubjectState.ERASED && !age.equals(subject.age())) {
                learnt.add(subject.aged(age));
              }
            });
    return learnt;
  }

  private static @Nullable Instant endOf(@Nullable LocalDate day) {
    return day == null ? null : Beijing.endOf(day);
  }

  /** Keeps what a person declares; returns the subject with the age that counts now. */
  @Transactional(TxType.MANDATORY)
  public Subject declared(Subject known, AgeBand band) {
    Subject subject = subjects.lock(known.site(), known.id()).orElseThrow();
    Age age = subject.age().declaring(band);
    return age.equals(subject.age()) ? subject : put(subject.aged(age), band);
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

  private Subject put(Subject subject, AgeBand band) {
    store.declared(subject, band);
    awaitGuardian(subject);
    feed.append(Change.ofSubject(subject.site(), subject.id().value()));
    return subject;
  }

  private void awaitGuardian(Subject subject) {
    Instant now = clock.now();
    if (subject.age().isChild(now)) {
      store.await(subject, now);
    }
  }
}
