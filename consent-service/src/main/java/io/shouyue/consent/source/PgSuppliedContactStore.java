package io.shouyue.consent.source;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.column.Counts;
import io.shouyue.consent.subject.SubjectKey;
import io.shouyue.consent.suppression.ContactChannel;
import io.shouyue.platform.id.SubjectId;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code supplied_contact}, one for each person, supplier and purpose. */
@ApplicationScoped
public class PgSuppliedContactStore {
  private static final String MASKED = "supplied_contact.masked";
  private static final String NAME = "supplied_contact.name";

  private final Jdbi jdbi;
  private final SourceSeal seal;

  PgSuppliedContactStore(Jdbi jdbi, SourceSeal seal) {
    this.jdbi = jdbi;
    this.seal = seal;
  }

  /** Keeps it; what was supplied before and had stopped or ended begins anew. */
  void put(SuppliedContact it, SubjectId supplier, String masked, String name) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO supplied_contact (site, id, subject, supplier, purpose, channel,
                      digest, without_account, masked_sealed, name_sealed, supplied_at, told_at)
                    VALUES (:site, :id, :subject, :supplier, :purpose, :channel,
                      decode(:digest, 'hex'), :alone, :masked, :name, :at, :at)
                    ON CONFLICT (site, subject, supplier, purpose) DO UPDATE SET
                      channel = excluded.channel, digest = excluded.digest,
                      masked_sealed = excluded.masked_sealed, name_sealed = excluded.name_sealed,
                      told_at = excluded.told_at, stopped_at = NULL, ended_at = NULL
                    """)
                .bind("site", it.site())
                .bind("id", it.id())
                .bind("subject", it.subject().value())
                .bind("supplier", supplier.value())
                .bind("purpose", it.purpose())
                .bind("channel", it.channel().name())
                .bind("digest", it.digest())
                .bind("alone", it.withoutAccount())
                .bind("masked", seal.close(it.site(), it.subject(), MASKED, masked))
                .bind("name", seal.close(it.site(), supplier, NAME, name))
                .bind("at", it.suppliedAt())
                .execute());
  }

  /** Keeps it as it was elsewhere. */
  void adopt(SuppliedContact it) {
    SubjectId supplier = Objects.requireNonNull(it.supplier());
    put(
        it,
        supplier,
        Objects.requireNonNull(it.masked()),
        Objects.requireNonNull(it.supplierName()));
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE supplied_contact
                    SET told_at = :told, stopped_at = :stopped, ended_at = :ended
                    WHERE site = :site AND id = :id
                    """)
                .bind("told", it.toldAt())
                .bind("stopped", it.stoppedAt())
                .bind("ended", it.endedAt())
                .bind("site", it.site())
                .bind("id", it.id())
                .execute());
  }

  /** Those of the site's active people after that id, in their order, some at once. */
  List<SuppliedContact> after(String site, String id, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT c.* FROM supplied_contact c
                    JOIN subject s ON s.site = c.site AND s.id = c.subject AND s.state = 'ACTIVE'
                    WHERE c.site = :site AND c.id > :id ORDER BY c.id LIMIT :limit
                    """)
                .bind("site", site)
                .bind("id", id)
                .bind("limit", limit)
                .map((row, ctx) -> supplied(row))
                .list());
  }

  Optional<SuppliedContact> one(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM supplied_contact WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((row, ctx) -> supplied(row))
                .findOne());
  }

  /** What others supplied of that person, the oldest first. */
  List<SuppliedContact> of(String site, SubjectId subject) {
    return by("subject = :who ORDER BY supplied_at, id", site, subject);
  }

  /** What that person supplied of others, the oldest first. */
  List<SuppliedContact> by(String site, SubjectId supplier) {
    return by("supplier = :who ORDER BY supplied_at, id", site, supplier);
  }

  private List<SuppliedContact> by(String which, String site, SubjectId who) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM supplied_contact WHERE site = :site AND " + which)
                .bind("site", site)
                .bind("who", who.value())
                .map((row, ctx) -> supplied(row))
                .list());
  }

  /** The person stops the purpose, whoever supplied the contact. */
  void stop(String site, SubjectId subject, String purpose, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE supplied_contact SET stopped_at = :at
                    WHERE site = :site AND subject = :subject AND purpose = :purpose
                      AND stopped_at IS NULL
                    """)
                .bind("at", at)
                .bind("site", site)
                .bind("subject", subject.value())
                .bind("purpose", purpose)
                .execute());
  }

  /** The supplier ends it; false when it was over before. */
  boolean end(SuppliedContact it, Instant at) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE supplied_contact SET ended_at = :at
                        WHERE site = :site AND id = :id AND stopped_at IS NULL
                          AND ended_at IS NULL
                        """)
                    .bind("at", at)
                    .bind("site", it.site())
                    .bind("id", it.id())
                    .execute())
        > 0;
  }

  /** People without an account of whom everything supplied was over by then, a few at once. */
  List<SubjectKey> overBy(Instant then, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT DISTINCT c.site, c.subject FROM supplied_contact c
                    WHERE c.without_account AND (c.stopped_at IS NOT NULL OR c.ended_at IS NOT NULL)
                      AND coalesce(c.stopped_at, c.ended_at) <= :then
                      AND NOT EXISTS (
                        SELECT 1 FROM supplied_contact o
                        WHERE o.site = c.site AND o.subject = c.subject
                          AND coalesce(o.stopped_at, o.ended_at, 'infinity') > :then)
                    LIMIT :limit
                    """)
                .bind("then", then)
                .bind("limit", limit)
                .map(
                    (row, ctx) ->
                        new SubjectKey(
                            row.getString("site"), new SubjectId(row.getString("subject"))))
                .list());
  }

  /** Forgets what was supplied of the person, and that the person supplied anything. */
  Map<String, Long> erase(String site, List<String> subjects) {
    return jdbi.withHandle(
        h -> {
          Map<String, Long> counts =
              Counts.of(
                  h.createQuery(
                          """
                          DELETE FROM supplied_contact
                          WHERE site = :site AND subject = ANY (:subjects)
                          RETURNING subject
                          """)
                      .bind("site", site)
                      .bindArray("subjects", String.class, subjects));
          Counts.of(
                  h.createQuery(
                          """
                          UPDATE supplied_contact SET supplier = NULL, name_sealed = NULL
                          WHERE site = :site AND supplier = ANY (:subjects)
                          RETURNING old.supplier
                          """)
                      .bind("site", site)
                      .bindArray("subjects", String.class, subjects))
              .forEach((whose, rows) -> counts.merge(whose, rows, Long::sum));
          return counts;
        });
  }

  private SuppliedContact supplied(ResultSet row) throws SQLException {
    String site = row.getString("site");
    String subject = row.getString("subject");
    @Nullable String supplier = row.getString("supplier");
    return new SuppliedContact(
        site,
        row.getString("id"),
        new SubjectId(subject),
        supplier == null ? null : new SubjectId(supplier),
        row.getString("purpose"),
        ContactChannel.valueOf(row.getString("channel")),
        HexFormat.of().formatHex(row.getBytes("digest")),
        row.getBoolean("without_account"),
        seal.open(site, subject, MASKED, row.getBytes("masked_sealed")),
        seal.open(site, supplier, NAME, row.getBytes("name_sealed")),
        Columns.instant(row, "supplied_at"),
        Columns.instant(row, "told_at"),
        Columns.instantOrNull(row, "stopped_at"),
        Columns.instantOrNull(row, "ended_at"));
  }
}
