package io.shouyue.consent.purpose;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.column.JsonColumn;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Rows of {@code purpose}. */
@ApplicationScoped
public class PgPurposeStore {
  private final Jdbi jdbi;
  private final JsonColumn json;

  PgPurposeStore(Jdbi jdbi, JsonColumn json) {
    this.jdbi = jdbi;
    this.json = json;
  }

  void insert(Purpose purpose) {
    jdbi.useHandle(
        h ->
            bind(
                    h.createUpdate(
                        """
                        INSERT INTO purpose (site, code, version, state, revision, legal_basis,
                          categories, recipients, destinations, consent_since, definition,
                          published_at, retired_at)
                        VALUES (:site, :code, :version, :state, :revision, :basis, :categories,
                          :recipients, :destinations, :since, :definition::jsonb, :published,
                          :retired)
                        """),
                    purpose)
                .execute());
  }

  /** Writes the row unless it was changed since it was read; false then. */
  boolean update(Purpose purpose) {
    return jdbi.withHandle(h -> bind(h.createUpdate(UPDATE), purpose).execute()) == 1;
  }

  private static final String UPDATE =
      """
      UPDATE purpose SET state = :state, revision = :revision, legal_basis = :basis,
        categories = :categories, recipients = :recipients, destinations = :destinations,
        consent_since = :since, definition = :definition::jsonb, published_at = :published,
        retired_at = :retired
      WHERE site = :site AND code = :code AND version = :version AND revision = :revision - 1
      """;

  private Update bind(Update update, Purpose purpose) {
    PurposeDefinition definition = purpose.definition();
    return update
        .bind("site", purpose.site())
        .bind("code", purpose.code())
        .bind("version", purpose.version())
        .bind("state", purpose.state().name())
        .bind("revision", purpose.revision())
        .bind("basis", definition.legalBasis().name())
        .bindArray("categories", String.class, definition.categories())
        .bindArray("recipients", String.class, definition.recipientCodes())
        .bindArray("destinations", String.class, definition.destinationCodes())
        .bind("since", purpose.consentSince())
        .bind("definition", json.write(definition))
        .bind("published", purpose.publishedAt())
        .bind("retired", purpose.retiredAt());
  }

  /** The newest version, draft or not. */
  Optional<Purpose> newest(String site, String code) {
    return jdbi.withHandle(h -> ofCode(h, site, code).stream().findFirst());
  }

  /** Every version, newest first. */
  List<Purpose> versions(String site, String code) {
    return jdbi.withHandle(h -> ofCode(h, site, code));
  }

  private List<Purpose> ofCode(Handle h, String site, String code) {
    return h.createQuery(
            "SELECT * FROM purpose WHERE site = :site AND code = :code ORDER BY version DESC")
        .bind("site", site)
        .bind("code", code)
        .map((row, ctx) -> purpose(row))
        .list();
  }

  /** The newest version of each code after that one, by code. */
  List<Purpose> page(String site, String after, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT DISTINCT ON (code) * FROM purpose
                    WHERE site = :site AND code > :after
                    ORDER BY code, version DESC LIMIT :limit
                    """)
                .bind("site", site)
                .bind("after", after)
                .bind("limit", limit)
                .map((row, ctx) -> purpose(row))
                .list());
  }

  /** The newest version of each of these codes that is not a draft. */
  List<Purpose> inForce(String site, Collection<String> codes) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT DISTINCT ON (code) * FROM purpose
                    WHERE site = :site AND code = ANY(:codes) AND state <> 'DRAFT'
                    ORDER BY code, version DESC
                    """)
                .bind("site", site)
                .bindArray("codes", String.class, List.copyOf(codes))
                .map((row, ctx) -> purpose(row))
                .list());
  }

  private Purpose purpose(ResultSet row) throws SQLException {
    return new Purpose(
        row.getString("site"),
        row.getString("code"),
        row.getInt("version"),
        PurposeState.valueOf(row.getString("state")),
        row.getInt("revision"),
        row.getInt("consent_since"),
        json.read(row.getString("definition"), PurposeDefinition.class),
        Columns.instantOrNull(row, "published_at"),
        Columns.instantOrNull(row, "retired_at"));
  }
}
