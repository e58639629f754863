package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;

/** Outbox payload: a birth date was verified. The handler reads what it says now. */
record AgeVerified(String site, String subject) {
  /** Topic of these events. */
  static final String TOPIC = "age-verified";

  SubjectRef ref() {
    return new SubjectRef(site, new SubjectId(subject));
  }
}
