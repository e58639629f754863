package io.shouyue.consent.ledger;

import io.shouyue.consent.subject.SubjectKey;
import java.util.Collection;
import java.util.List;

/**
 * Events of one subject that happened elsewhere.
 *
 * @param fresh nobody knew the subject before, so that no node remembers anything of it
 * @param standings what stands for their purposes after all that is known has been folded anew
 */
public record Adoption(
    SubjectKey subject, boolean fresh, List<ConsentEvent> events, Collection<Standing> standings) {
  /** Adds what stands, as rows of the projection. */
  void addRows(Collection<StandingRow> rows) {
    standings.forEach(one -> rows.add(new StandingRow(subject.site(), subject.id(), one)));
  }
}
