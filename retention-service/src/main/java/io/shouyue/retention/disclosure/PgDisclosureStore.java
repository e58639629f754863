package io.shouyue.retention.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code disclosure}, in the caller's transaction. */
@ApplicationScoped
class PgDisclosureStore {

  private final Jdbi jdbi;

  PgDisclosureStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(Disclosure made) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO disclosure (id, site, subject_id, break_glass_id, authority,
                      document, article, issued_on, fields, secrecy, disclosed_at, disclosed_by)
                    VALUES (:id, :site, :subject, :breakGlass, :authority, :document, :article,
                      :issuedOn, :fields, :secrecy, :at, :by)
                    """)
                .bind("id", made.id())
                .bind("site", made.site())
                .bind("subject", made.subject())
                .bind("breakGlass", made.breakGlass())
                .bind("authority", made.authority())
                .bind("document", made.document())
                .bind("article", made.article())
                .bind("issuedOn", made.issuedOn())
                .bind("fields", String.join(",", made.fields()))
                .bind("secrecy", made.secrecy())
                .bind("at", made.disclosedAt())
                .bind("by", made.disclosedBy())
                .execute());
  }

  /** Up to one more than the limit, the oldest first. */
  List<Disclosure> list(String site, @Nullable String afterId, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM disclosure WHERE site = :site AND id > :after
                    ORDER BY id LIMIT :limit
                    """)
                .bind("site", site)
                .bind("after", afterId == null ? "" : afterId)
                .bind("limit", limit + 1)
                .map((rs, ctx) -> disclosure(rs))
                .list());
  }

  private static Disclosure disclosure(ResultSet rs) throws SQLException {
    return new Disclosure(
        rs.getString("id"),
        rs.getString("site"),
        rs.getString("subject_id"),
        rs.getString("break_glass_id"),
        rs.getString("authority"),
        rs.getString("document"),
        rs.getString("article"),
        rs.getObject("issued_on", LocalDate.class),
        List.of(rs.getString("fields").split(",", -1)),
        rs.getString("secrecy"),
        rs.getObject("disclosed_at", OffsetDateTime.class).toInstant(),
        rs.getString("disclosed_by"));
  }
}
