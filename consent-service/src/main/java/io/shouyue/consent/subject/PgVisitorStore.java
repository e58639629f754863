package io.shouyue.consent.subject;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.subject.SubjectName.Newcomer;
import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/** Rows of {@code subject} that have no account. */
@ApplicationScoped
public class PgVisitorStore {
  private final Jdbi jdbi;

  PgVisitorStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(Collection<Newcomer> newcomers, Visitor visitor, Instant at) {
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO subject (site, id, state, created_at, state_changed_at, visitor_until)
                  SELECT site, id, 'ACTIVE', :at, :at, :until
                  FROM unnest(:sites, :ids) AS s(site, id)
                  """);
          Rows.of(insert, newcomers)
              .texts("sites", Newcomer::site)
              .texts("ids", newcomer -> newcomer.id().value());
          insert.bind("at", at).bind("until", visitor.until()).execute();
        });
  }

  /** Says which account the visitor turned out to be. */
  void link(Subject visitor, SubjectId account) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    "UPDATE subject SET linked_to = :account WHERE site = :site AND id = :id")
                .bind("account", account.value())
                .bind("site", visitor.site())
                .bind("id", visitor.id().value())
                .execute());
  }

  /** The visitors that turned out to be that account, locked until the transaction ends. */
  List<Subject> linkedTo(Subject account) {
    return linkedTo(List.of(account));
  }

  /** The same of several accounts of one site. */
  List<Subject> linkedTo(List<Subject> accounts) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM subject WHERE site = :site AND linked_to = ANY (:ids)
                    ORDER BY id FOR NO KEY UPDATE
                    """)
                .bind("site", accounts.getFirst().site())
                .bindArray("ids", String.class, Subject.ids(accounts))
                .map((row, ctx) -> PgSubjectStore.subject(row))
                .list());
  }

  /** Visitors whose time is over and who are not erased, a few at once. */
  List<SubjectKey> over(Instant now, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT site, id FROM subject
                    WHERE visitor_until <= :now AND state <> 'ERASED'
                    ORDER BY visitor_until LIMIT :limit
                    """)
                .bind("now", now)
                .bind("limit", limit)
                .map((row, ctx) -> key(row))
                .list());
  }

  /** Erased visitors of no account whose time was over by then, a few at once. */
  List<SubjectKey> overLongAgo(Instant then, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT site, id FROM subject
                    WHERE visitor_until <= :then AND state = 'ERASED' AND linked_to IS NULL
                    ORDER BY visitor_until LIMIT :limit
                    """)
                .bind("then", then)
                .bind("limit", limit)
                .map((row, ctx) -> key(row))
                .list());
  }

  /** Nothing is left of the visitor to be looked for. */
  void forget(Subject visitor) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE subject SET visitor_until = NULL, linked_to = NULL
                    WHERE site = :site AND id = :id
                    """)
                .bind("site", visitor.site())
                .bind("id", visitor.id().value())
                .execute());
  }

  private static SubjectKey key(ResultSet row) throws SQLException {
    return new SubjectKey(row.getString("site"), new SubjectId(row.getString("id")));
  }

  static @Nullable Visitor visitor(ResultSet row) throws SQLException {
    Instant until = Columns.instantOrNull(row, "visitor_until");
    if (until == null) {
      return null;
    }
    String linked = row.getString("linked_to");
    return new Visitor(until, linked == null ? null : new SubjectId(linked));
  }
}
