package io.shouyue.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/** Certificates; never deleted. */
@ApplicationScoped
class PgCertificateStore {

  private final Jdbi jdbi;

  PgCertificateStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(Certificate certificate) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO certificate (id, site, erasure_id, issued_on, record)
                    VALUES (:id, :site, :erasure, :day, :record)
                    """)
                .bind("id", certificate.id())
                .bind("site", certificate.site())
                .bind("erasure", certificate.erasure())
                .bind("day", certificate.issuedOn())
                .bind("record", certificate.record())
                .execute());
  }

  void logged(String erasure, String leaf) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE certificate SET leaf = :leaf WHERE erasure_id = :erasure")
                .bind("leaf", leaf)
                .bind("erasure", erasure)
                .execute());
  }

  Optional<Certificate> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM certificate WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((rs, ctx) -> certificate(rs))
                .findOne());
  }

  Optional<Certificate> ofErasure(String erasure) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM certificate WHERE erasure_id = :erasure")
                .bind("erasure", erasure)
                .map((rs, ctx) -> certificate(rs))
                .findOne());
  }

  private static Certificate certificate(ResultSet rs) throws SQLException {
    return new Certificate(
        rs.getString("id"),
        rs.getString("site"),
        rs.getString("erasure_id"),
        rs.getObject("issued_on", LocalDate.class),
        rs.getString("record"),
        rs.getString("leaf"));
  }
}
