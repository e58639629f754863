package io.shouyue.retention.audit;

import io.shouyue.platform.data.audit.AuditEvent;
import io.shouyue.retention.audit.PgAuditStore.Place;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Takes events in, orders and chains them in the background, shows them. */
@ApplicationScoped
public class AuditService {

  private static final int BATCH = 2_000;

  private final Jdbi jdbi;
  private final PgAuditStore store;

  AuditService(Jdbi jdbi, PgAuditStore store) {
    this.jdbi = jdbi;
    this.store = store;
  }

  /** Idempotent by event id. */
  @Transactional
  public void add(List<AuditEvent> events) {
    store.add(events);
  }

  /**
   * Gives the next events their place; one process at a time, by the head's row.
   *
   * @return how many were chained
   */
  @Transactional
  public int chain() {
    Head head = head();
    List<AuditEvent> next = store.unchained(BATCH);
    List<Place> places = new ArrayList<>(next.size());
    for (AuditEvent event : next) {
      byte[] hash = AuditHash.of(head.hash(), head.seq() + 1, event);
      places.add(new Place(event.id(), head.seq() + 1, head.hash(), hash));
      head = new Head(head.seq() + 1, hash);
    }
    if (!next.isEmpty()) {
      store.chain(places);
      write(head);
    }
    return next.size();
  }

  List<ChainedEvent> list(AuditQuery query) {
    return store.list(query);
  }

  private Head head() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT seq, hash FROM audit_head FOR UPDATE")
                .map((rs, ctx) -> new Head(rs.getLong("seq"), rs.getBytes("hash")))
                .one());
  }

  private void write(Head head) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE audit_head SET seq = :seq, hash = :hash")
                .bind("seq", head.seq())
                .bind("hash", head.hash())
                .execute());
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Head(long seq, byte[] hash) {}
}
