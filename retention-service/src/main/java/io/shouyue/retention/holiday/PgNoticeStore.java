package io.shouyue.retention.holiday;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Notices that were added to a running service. */
@ApplicationScoped
class PgNoticeStore {

  private final Jdbi jdbi;

  PgNoticeStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Grows with every import; 0 before the first. */
  long revision() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT coalesce(max(revision), 0) FROM holiday_notice")
                .mapTo(long.class)
                .one());
  }

  /** The newest file of every year that one was added for. */
  List<String> files() {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT DISTINCT ON (year) file FROM holiday_notice ORDER BY year, revision DESC
                    """)
                .mapTo(String.class)
                .list());
  }

  Optional<String> file(int year) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT file FROM holiday_notice WHERE year = :year
                    ORDER BY revision DESC LIMIT 1
                    """)
                .bind("year", year)
                .mapTo(String.class)
                .findOne());
  }

  void add(int year, String file, Instant at, String by) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO holiday_notice (year, file, imported_at, imported_by)
                    VALUES (:year, :file, :at, :by)
                    """)
                .bind("year", year)
                .bind("file", file)
                .bind("at", at)
                .bind("by", by)
                .execute());
  }
}
