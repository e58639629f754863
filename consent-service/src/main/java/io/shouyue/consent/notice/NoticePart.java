package io.shouyue.consent.notice;

import io.shouyue.consent.eraser.Eraser;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectPart;
import io.shouyue.consent.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Lets go of the notices served to a subject. What they showed names nobody and stays. */
@ApplicationScoped
public class NoticePart implements SubjectPart {
  private final PgNoticeStore store;
  private final Eraser eraser;

  NoticePart(PgNoticeStore store, Eraser eraser) {
    this.store = store;
    this.eraser = eraser;
  }

  @Override
  public Map<String, Map<String, Long>> erase(List<Subject> subjects) {
    return Map.of(
        "notices",
        eraser.run(
            "DELETE FROM notice n USING ("
                + PgNoticeStore.OF_SUBJECTS
                + ") AS o WHERE n.site = :site AND n.id = o.id RETURNING o.subject",
            subjects.getFirst().site(),
            Subject.ids(subjects)));
  }

  @Override
  public long remaining(List<Subject> subjects, SubjectState state) {
    return state == SubjectState.ERASED
        ? store.count(subjects.getFirst().site(), Subject.ids(subjects))
        : 0;
  }

  @Override
  public Map<String, Long> kept(Subject subject) {
    return Map.of("notices", store.count(subject.site(), Subject.ids(List.of(subject))));
  }
}
