package io.shouyue.consent.notice;

import io.shouyue.consent.column.Columns;
import io.shouyue.platform.text.LocalText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Rows of {@code collection_point}. */
@ApplicationScoped
public class PgCollectionPointStore {
  private final Jdbi jdbi;

  PgCollectionPointStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** False when there is one of that code already. */
  boolean insert(CollectionPoint point) {
    return write(
        """
        INSERT INTO collection_point (site, code, revision, title_zh, title_en, document, purposes)
        VALUES (:site, :code, :revision, :zh, :en, :document, :purposes) ON CONFLICT DO NOTHING
        """,
        point);
  }

  /** False when it was changed since it was read. */
  boolean update(CollectionPoint point) {
    return write(
        """
        UPDATE collection_point SET revision = :revision, title_zh = :zh, title_en = :en,
          document = :document, purposes = :purposes
        WHERE site = :site AND code = :code AND revision = :revision - 1
        """,
        point);
  }

  private boolean write(String sql, CollectionPoint point) {
    return jdbi.withHandle(h -> bind(h.createUpdate(sql), point).execute()) == 1;
  }

  private static Update bind(Update update, CollectionPoint point) {
    return update
        .bind("site", point.site())
        .bind("code", point.code())
        .bind("revision", point.revision())
        .bind("zh", point.title().zh())
        .bind("en", point.title().en())
        .bind("document", point.document())
        .bindArray("purposes", String.class, point.purposes());
  }

  Optional<CollectionPoint> find(String site, String code) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM collection_point WHERE site = :site AND code = :code")
                .bind("site", site)
                .bind("code", code)
                .map((row, ctx) -> point(row))
                .findOne());
  }

  List<CollectionPoint> all(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM collection_point WHERE site = :site ORDER BY code")
                .bind("site", site)
                .map((row, ctx) -> point(row))
                .list());
  }

  private static CollectionPoint point(ResultSet row) throws SQLException {
    return new CollectionPoint(
        row.getString("site"),
        row.getString("code"),
        row.getInt("revision"),
        new LocalText(row.getString("title_zh"), row.getString("title_en")),
        row.getString("document"),
        Columns.texts(row, "purposes"));
  }
}
