package io.shouyue.consent.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.shouyue.consent.decision.FactKey.PolicyKey;
import io.shouyue.consent.decision.FactKey.PurposeKey;
import io.shouyue.consent.decision.FactKey.SubjectKey;
import io.shouyue.consent.decision.Facts.ConsentFacts;
import io.shouyue.consent.decision.Facts.PurposeFacts;
import io.shouyue.consent.decision.Facts.SubjectFacts;
import io.shouyue.consent.feed.Change;
import io.shouyue.consent.feed.ChangeListener;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Facts that this node has read before. What it gives counts as long as the node's feed is fresh,
 * which the caller checks; what changed since it was read it gives no more. It remembers what
 * exists only: a question about an unknown subject or purpose is always the database's.
 */
@ApplicationScoped
public class FactsMemory implements ChangeListener {
  /** An index names a person: it is gone from memory soon after it is gone from the database. */
  private static final Duration INDEX_KEPT = Duration.ofMinutes(10);

  private final Stamps stamps = new Stamps();
  private final Cache<SubjectKey, KnownSubject> subjects;
  private final Cache<IndexKey, String> livingIds;
  private final Cache<PurposeKey, Known<PurposeFacts>> purposes;
  private final Cache<PolicyKey, Known<MaterialChanges>> policies;

  /** The blind index of a website's user id. */
  private record IndexKey(String site, String externalIndex) {}

  FactsMemory(FactsMemoryConfig config) {
    this.subjects = bounded(config.subjects());
    this.livingIds =
        Caffeine.newBuilder()
            .maximumSize(config.subjects())
            .expireAfterWrite(INDEX_KEPT)
            .executor(Runnable::run)
            .build();
    this.purposes = bounded(config.purposes());
    this.policies = bounded(config.purposes());
  }

  /** To be taken before facts are read that are to be remembered. */
  long ticket() {
    return stamps.ticket();
  }

  /** The facts of that question; null when some have to be read, as those of exceptions have. */
  @Nullable Facts find(String site, Question question) {
    KnownSubject known = question.exception() == null ? subject(site, question) : null;
    if (known == null) {
      return null;
    }
    Optional<ConsentFacts> answer = known.answers().get(question.purpose());
    PurposeFacts purpose = counting(purposes, new PurposeKey(site, question.purpose()));
    if (answer == null || purpose == null) {
      return null;
    }
    ConsentFacts consent = answer.orElse(null);
    MaterialChanges changes = changes(site, consent);
    return changes == null ? null : new Facts(known.subject(), purpose, consent, changes);
  }

  /** Remembers what was read for that question after the ticket was taken. */
  void keep(String site, Question question, Facts facts, long ticket) {
    SubjectFacts subject = facts.subject();
    PurposeFacts purpose = facts.purpose();
    if (subject == null || purpose == null) {
      return;
    }
    purposes.put(new PurposeKey(site, question.purpose()), new Known<>(ticket, purpose));
    ConsentFacts consent = facts.consent();
    if (consent != null && consent.policyDocument() != null) {
      policies.put(
          new PolicyKey(site, consent.policyDocument()), new Known<>(ticket, facts.changes()));
    }
    keep(
        new SubjectKey(site, subject.id()),
        KnownSubject.of(ticket, subject, question.purpose(), consent));
    if (question.externalIndex() != null && subject.isActive()) {
      livingIds.put(new IndexKey(site, question.externalIndex()), subject.id());
    }
  }

  private void keep(SubjectKey key, KnownSubject read) {
    if (!stamps.counts(read.ticket(), key)) {
      return;
    }
    subjects
        .asMap()
        .merge(
            key,
            read,
            (before, now) -> stamps.counts(before.ticket(), key) ? before.with(now) : now);
  }

  @Override
  public void changed(Change change) {
    FactKey key = FactKey.of(change);
    stamps.change(key);
    switch (key) {
      case SubjectKey subject -> subjects.invalidate(subject);
      case PurposeKey purpose -> purposes.invalidate(purpose);
      case PolicyKey policy -> policies.invalidate(policy);
    }
  }

  @Override
  public void forget() {
    stamps.changeEverything();
    subjects.invalidateAll();
    livingIds.invalidateAll();
    purposes.invalidateAll();
    policies.invalidateAll();
  }

  /**
   * By index only a living subject is given: when it lives no more, the website's user may have
   * become another one.
   */
  private @Nullable KnownSubject subject(String site, Question question) {
    if (question.subject() != null) {
      return counting(new SubjectKey(site, question.subject()));
    }
    String id =
        question.externalIndex() == null
            ? null
            : livingIds.getIfPresent(new IndexKey(site, question.externalIndex()));
    KnownSubject known = id == null ? null : counting(new SubjectKey(site, id));
    return known != null && known.subject().isActive() ? known : null;
  }

  private @Nullable MaterialChanges changes(String site, @Nullable ConsentFacts consent) {
    String document = consent == null ? null : consent.policyDocument();
    return document == null
        ? MaterialChanges.NONE
        : counting(policies, new PolicyKey(site, document));
  }

  private @Nullable KnownSubject counting(SubjectKey key) {
    KnownSubject known = subjects.getIfPresent(key);
    return known != null && stamps.counts(known.ticket(), key) ? known : null;
  }

  private <K extends FactKey, T> @Nullable T counting(Cache<K, Known<T>> cache, K key) {
    Known<T> known = cache.getIfPresent(key);
    return known != null && stamps.counts(known.ticket(), key) ? known.facts() : null;
  }

  private static <K, V> Cache<K, V> bounded(int size) {
    return Caffeine.newBuilder().maximumSize(size).executor(Runnable::run).build();
  }
}
