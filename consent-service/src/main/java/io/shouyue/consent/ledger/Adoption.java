package io.shouyue.consent.ledger;

import io.shouyue.consent.subject.SubjectKey;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Events of one subject that happened elsewhere.
 *
 * @param fresh nobody knew the subject before, so that no node remembers anything of it
 * @param standings what stands for their purposes after all that is known has been folded anew
 */
public record Adoption(
    SubjectKey subject, boolean fresh, List<ConsentEvent> events, Collection<Standing> standings) {
  /** What stands, as rows of the projection. */
  Stream<StandingRow> rows() {
    return standings.stream().map(one -> new StandingRow(subject.site(), subject.id(), one));
  }
}
