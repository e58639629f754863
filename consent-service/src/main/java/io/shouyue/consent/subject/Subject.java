package io.shouyue.consent.subject;

import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A data subject of a site and how far its life has gone.
 *
 * @param visitor what is known of one without an account; null for everybody else
 */
public record Subject(
    String site, SubjectId id, SubjectState state, @Nullable Visitor visitor, Age age) {

  /** Somebody new with an account. */
  static Subject fresh(String site, SubjectId id) {
    return new Subject(site, id, SubjectState.ACTIVE, null, Age.UNKNOWN);
  }

  /** What they are called by, in their order. */
  public static List<String> ids(List<Subject> subjects) {
    return subjects.stream().map(subject -> subject.id().value()).toList();
  }

  /** The same person at another age. */
  Subject aged(Age now) {
    return new Subject(site, id, state, visitor, now);
  }

  /** Refuses a change of its consents once its account has ended. */
  public void requireActive() {
    switch (state) {
      case ACTIVE -> {}
      case CANCELLED, HELD -> throw new ConsentException(ConsentError.SUBJECT_NOT_ACTIVE);
      case ERASED -> throw new ConsentException(CommonError.ERASED);
    }
  }

  /** Whether this is a visitor that turned out to be that account. */
  public boolean isLinkedTo(SubjectId account) {
    return visitor != null && account.equals(visitor.linkedTo());
  }
}
