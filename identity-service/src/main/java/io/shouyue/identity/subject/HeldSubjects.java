package io.shouyue.identity.subject;

import io.shouyue.identity.subject.PgSubjectStore.Shared;
import java.util.Map;

/** Subjects whose states and sign-ins nobody changes until the caller's transaction ends. */
public final class HeldSubjects {
  private final Map<SubjectRef, Shared> rows;

  HeldSubjects(Map<SubjectRef, Shared> rows) {
    this.rows = rows;
  }

  /** Refuses as {@link SubjectDirectory#requireActive}. The subject must be known. */
  public HeldSubject active(SubjectRef ref) {
    HeldSubject held = any(ref);
    row(ref).state().requireActive();
    return held;
  }

  /**
   * As {@link #active}, for work that {@link SubjectDirectory#meeting} does, which sees to it that
   * the subject is known.
   */
  public HeldSubject known(SubjectRef ref) {
    if (!rows.containsKey(ref)) {
      throw new UnknownSubjectException();
    }
    return active(ref);
  }

  /** In whatever state the subject is. */
  HeldSubject any(SubjectRef ref) {
    return row(ref).of(ref);
  }

  private Shared row(SubjectRef ref) {
    return rows.getOrDefault(ref, Shared.UNKNOWN);
  }
}
