package io.shouyue.retention.erasure;

import io.shouyue.platform.data.Rows;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** Certificates; never deleted. */
@ApplicationScoped
class PgCertificateStore {

  private final Jdbi jdbi;

  PgCertificateStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void insert(List<Certificate> certificates) {
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO certificate (id, site, erasure_id, issued_on, record)
                  SELECT r.id, r.site, r.erasure, CAST(r.day AS date), r.record
                  FROM unnest(:ids, :sites, :erasures, :days, :records)
                    AS r(id, site, erasure, day, record)
                  """);
          Rows.of(insert, certificates)
              .texts("ids", Certificate::id)
              .texts("sites", Certificate::site)
              .texts("erasures", Certificate::erasure)
              .texts("days", one -> one.issuedOn().toString())
              .texts("records", Certificate::record);
          insert.execute();
        });
  }

  void logged(List<StepEffect> effects) {
    jdbi.useHandle(
        h -> {
          Update update =
              h.createUpdate(
                  """
                  UPDATE certificate SET leaf = r.leaf
                  FROM unnest(:erasures, :leaves) AS r(erasure, leaf) WHERE erasure_id = r.erasure
                  """);
          Rows.of(update, effects)
              .texts("erasures", one -> one.plan().id())
              .texts("leaves", one -> one.outcome().leaf());
          update.execute();
        });
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

  /** By erasure. */
  Map<String, Certificate> ofErasures(List<String> erasures) {
    return jdbi.withHandle(
        h ->
            h
                .createQuery("SELECT * FROM certificate WHERE erasure_id = ANY (:erasures)")
                .bindArray("erasures", String.class, erasures)
                .map((rs, ctx) -> certificate(rs))
                .stream()
                .collect(Collectors.toMap(Certificate::erasure, Function.identity())));
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
