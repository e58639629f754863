package io.shouyue.consent.guardian;

import io.shouyue.consent.eraser.Eraser;
import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectPart;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Lets go of what says that somebody was a child. */
@ApplicationScoped
public class GuardianPart implements SubjectPart {
  private final Eraser eraser;

  GuardianPart(Eraser eraser) {
    this.eraser = eraser;
  }

  @Override
  public Map<String, Long> erase(Subject subject) {
    return Map.of(
        "guardianActs",
        run(subject, "DELETE FROM guardian_act WHERE site = :site AND subject = :subject"),
        "childReads",
        run(subject, "DELETE FROM child_read WHERE site = :site AND subject = :subject"));
  }

  private long run(Subject subject, String sql) {
    return eraser.run(sql, subject.site(), subject.id().value());
  }
}
