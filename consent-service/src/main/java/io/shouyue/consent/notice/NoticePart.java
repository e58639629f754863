package io.shouyue.consent.notice;

import io.shouyue.consent.eraser.Eraser;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectPart;
import io.shouyue.consent.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
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
  public Map<String, Long> erase(Subject subject) {
    long gone =
        eraser.run(
            "DELETE FROM notice WHERE " + PgNoticeStore.OF_SUBJECT,
            subject.site(),
            subject.id().value());
    return Map.of("notices", gone);
  }

  @Override
  public long remaining(Subject subject, SubjectState state) {
    return state == SubjectState.ERASED ? store.count(subject.site(), subject.id()) : 0;
  }

  @Override
  public Map<String, Long> kept(Subject subject) {
    return Map.of("notices", store.count(subject.site(), subject.id()));
  }
}
