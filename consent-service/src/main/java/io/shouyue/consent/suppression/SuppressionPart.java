package io.shouyue.consent.suppression;

import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectPart;
import io.shouyue.consent.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** Forgets whose contacts they were when a person is erased; digests stay on the list. */
@ApplicationScoped
public class SuppressionPart implements SubjectPart {
  private final PgReachedContactStore reached;
  private final PgSuppressionStore suppressions;

  SuppressionPart(PgReachedContactStore reached, PgSuppressionStore suppressions) {
    this.reached = reached;
    this.suppressions = suppressions;
  }

  @Override
  public Map<String, Map<String, Long>> erase(List<Subject> subjects) {
    String site = subjects.getFirst().site();
    List<String> people = Subject.ids(subjects);
    return Map.of(
        "reachedContacts",
        reached.erase(site, people),
        "suppressions",
        suppressions.unlink(site, people));
  }

  @Override
  public long remaining(List<Subject> subjects, SubjectState state) {
    return state == SubjectState.ERASED
        ? suppressions.naming(subjects.getFirst().site(), Subject.ids(subjects))
        : 0;
  }
}
