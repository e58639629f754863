package io.shouyue.consent.subscription;

import io.shouyue.consent.column.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code webhook_endpoint}. */
@ApplicationScoped
public class PgEndpointStore {
  private final Jdbi jdbi;

  PgEndpointStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(WebhookEndpoint endpoint) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO webhook_endpoint (site, id, url, events, state, secret_sealed,
                                                  created_at)
                    VALUES (:site, :id, :url, :events, :state, :secret, :at)
                    """)
                .bind("site", endpoint.site())
                .bind("id", endpoint.id())
                .bind("url", endpoint.url())
                .bindArray("events", String.class, endpoint.events())
                .bind("state", endpoint.state().name())
                .bind("secret", endpoint.secretSealed())
                .bind("at", endpoint.createdAt())
                .execute());
  }

  List<WebhookEndpoint> all(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM webhook_endpoint WHERE site = :site ORDER BY id")
                .bind("site", site)
                .map((row, ctx) -> endpoint(row))
                .list());
  }

  Optional<WebhookEndpoint> find(String site, String id) {
    return all(site).stream().filter(endpoint -> endpoint.id().equals(id)).findFirst();
  }

  /** Active endpoints of the site that want that event. */
  List<WebhookEndpoint> listeners(String site, String event) {
    return all(site).stream()
        .filter(endpoint -> endpoint.state() == EndpointState.ACTIVE)
        .filter(endpoint -> endpoint.events().contains(event))
        .toList();
  }

  boolean listens(String site, String event) {
    return !listeners(site, event).isEmpty();
  }

  void disable(String site, String id) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE webhook_endpoint SET state = 'DISABLED' WHERE site = :site AND id = :id
                    """)
                .bind("site", site)
                .bind("id", id)
                .execute());
  }

  /** False when there was none. */
  boolean delete(String site, String id) {
    return jdbi.withHandle(
            h ->
                h.createUpdate("DELETE FROM webhook_endpoint WHERE site = :site AND id = :id")
                    .bind("site", site)
                    .bind("id", id)
                    .execute())
        == 1;
  }

  private static WebhookEndpoint endpoint(ResultSet row) throws SQLException {
    return new WebhookEndpoint(
        row.getString("site"),
        row.getString("id"),
        row.getString("url"),
        Columns.texts(row, "events"),
        EndpointState.valueOf(row.getString("state")),
        row.getBytes("secret_sealed"),
        Columns.instant(row, "created_at"));
  }
}
