package io.shouyue.consent.decision;

import io.shouyue.consent.decision.Facts.ConsentFacts;
import io.shouyue.consent.decision.Facts.SubjectFacts;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a subject.
 *
 * @param ticket the oldest one under which any part of it was read
 * @param answers by purpose, as far as they were asked about; empty where nothing was ever answered
 */
record KnownSubject(
    long ticket, SubjectFacts subject, Map<String, Optional<ConsentFacts>> answers) {
  static KnownSubject of(
      long ticket, SubjectFacts subject, String purpose, @Nullable ConsentFacts consent) {
    return new KnownSubject(ticket, subject, Map.of(purpose, Optional.ofNullable(consent)));
  }

  /** Both together; the parts of {@code newer} win. */
  KnownSubject with(KnownSubject newer) {
    Map<String, Optional<ConsentFacts>> all = new HashMap<>(answers);
    all.putAll(newer.answers);
    return new KnownSubject(Math.min(ticket, newer.ticket), newer.subject, Map.copyOf(all));
  }
}
