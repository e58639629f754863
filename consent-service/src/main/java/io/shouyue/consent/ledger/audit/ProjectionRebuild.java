package io.shouyue.consent.ledger.audit;

import io.shouyue.consent.ledger.EventSummary;
import io.shouyue.consent.ledger.PgEventStore;
import io.shouyue.consent.ledger.PgStandingStore;
import io.shouyue.consent.ledger.Standing;
import io.shouyue.consent.ledger.StandingRow;
import io.shouyue.platform.id.SubjectId;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Writes the projection anew from the events: some subjects at a time, each under its lock, so that
 * a running service may go on. What no event accounts for stays, for only the eraser may take it
 * away; the comparison that follows names it.
 */
final class ProjectionRebuild {
  private static final int AT_ONCE = 500;

  private final Jdbi jdbi;
  private final PgStandingStore store;
  private Name last = new Name("", "");
  private long rows;

  private record Name(String site, String subject) {}

  ProjectionRebuild(Jdbi jdbi, PgStandingStore store) {
    this.jdbi = jdbi;
    this.store = store;
  }

  /** Writes all of it; returns how many rows. */
  long run() {
    while (jdbi.inTransaction(this::some) == AT_ONCE) {
      continue;
    }
    return rows;
  }

  private int some(Handle handle) {
    List<Name> names = lock(handle);
    for (Name name : names) {
      write(handle, name);
      last = name;
    }
    return names.size();
  }

  private List<Name> lock(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT site, id FROM subject
            WHERE state <> 'ERASED' AND (site, id) > (:site, :id)
            ORDER BY site, id LIMIT :limit FOR NO KEY UPDATE
            """)
        .bind("site", last.site())
        .bind("id", last.subject())
        .bind("limit", AT_ONCE)
        .map((row, ctx) -> new Name(row.getString("site"), row.getString("id")))
        .list();
  }

  private void write(Handle handle, Name name) {
    List<EventSummary> events =
        handle
            .createQuery(
                """
                SELECT * FROM consent_event WHERE site = :site AND subject = :subject
                ORDER BY recorded_at, id
                """)
            .bind("site", name.site())
            .bind("subject", name.subject())
            .map((row, ctx) -> PgEventStore.summary(row))
            .list();
    List<StandingRow> folded = new ArrayList<>();
    for (Standing standing : Standing.fold(events).values()) {
      folded.add(new StandingRow(name.site(), new SubjectId(name.subject()), standing));
    }
    if (!folded.isEmpty()) {
      store.put(handle, folded);
      rows += folded.size();
    }
  }
}
