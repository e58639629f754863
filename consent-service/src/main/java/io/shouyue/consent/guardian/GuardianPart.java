package io.shouyue.consent.guardian;

import io.shouyue.consent.eraser.Eraser;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Lets go of what says that somebody was a child. */
@ApplicationScoped
public class GuardianPart implements SubjectPart {
  private final Eraser eraser;

  GuardianPart(Eraser eraser) {
    this.eraser = eraser;
  }

  @Override
  public Map<String, Map<String, Long>> erase(List<Subject> subjects) {
    return Map.of(
        "guardianActs",
        delete("guardian_act", subjects),
        "childReads",
        delete("child_read", subjects));
  }

  private Map<String, Long> delete(String table, List<Subject> subjects) {
    return eraser.run(
        "DELETE FROM "
            + table
            + " WHERE site = :site AND subject = ANY (:subjects) RETURNING subject",
        subjects.getFirst().site(),
        Subject.ids(subjects));
  }
}
