package io.shouyue.consent.notice;

import io.shouyue.consent.subject.AgeBand;
import io.shouyue.consent.subject.Subject;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.text.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a notice is wanted for.
 *
 * @param subject whom it is shown to, when that is known
 * @param visitor a browser asks by itself
 * @param declared how old the person says they are
 */
record Asked(
    String site,
    String collectionPoint,
    @Nullable Subject subject,
    boolean visitor,
    Language language,
    @Nullable AgeBand declared) {

  @Nullable SubjectId subjectId() {
    return subject == null ? null : subject.id();
  }

  /** As whom the person counts: the stricter of what is known and what they say. */
  @Nullable AgeBand ageBand(Instant now) {
    boolean child = subject != null && subject.age().isChild(now);
    return child ? AgeBand.UNDER_14 : declared;
  }

  Asked of(Subject known) {
    return new Asked(site, collectionPoint, known, visitor, language, declared);
  }
}
