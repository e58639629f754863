package io.shouyue.consent.suppression;

import io.shouyue.consent.subject.Subject;
import io.shouyue.consent.subject.SubjectPart;
import io.shouyue.consent.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
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
  public Map<String, Long> erase(Subject subject) {
    return Map.of(
        "reachedContacts",
        reached.erase(subject.site(), subject.id()),
        "suppressions",
        suppressions.unlink(subject.site(), subject.id()));
  }

  @Override
  public long remaining(Subject subject, SubjectState state) {
    return state == SubjectState.ERASED ? suppressions.naming(subject.site(), subject.id()) : 0;
  }
}
