package io.shouyue.retention.request;

import io.shouyue.platform.data.Rows;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Update;

/** What stays of erased people's requests, sealed. */
@ApplicationScoped
class PgEvidenceStore {

  private final Jdbi jdbi;

  PgEvidenceStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** One record. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Sealed(String subject, byte[] record) {}

  void insert(String site, List<Sealed> records) {
    jdbi.useHandle(
        h -> {
          Update insert =
              h.createUpdate(
                  """
                  INSERT INTO request_evidence (id, site, subject_id, record_sealed)
                  SELECT r.id, :site, r.subject, r.sealed
                  FROM unnest(:ids, :subjects, :sealed) AS r(id, subject, sealed)
                  """);
          Rows.of(insert, records)
              .texts("ids", one -> Ids.random(IdKind.EVENT))
              .texts("subjects", Sealed::subject)
              .bytes("sealed", Sealed::record);
          insert.bind("site", site).execute();
        });
  }

  /** Removes what the destroyed key has made unreadable; returns how many rows. */
  long delete(String site, String subject) {
    return jdbi.withHandle(
        h ->
            h.execute(
                "DELETE FROM request_evidence WHERE site = ? AND subject_id = ?", site, subject));
  }
}
