package io.shouyue.consent.exchange;

import io.shouyue.consent.column.Columns;
import io.shouyue.consent.exchange.ImportJob.Counts;
import io.shouyue.consent.exchange.file.FileFormat;
import io.shouyue.platform.web.idempotency.KeyedCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code import_job}, in the caller's transaction. */
@ApplicationScoped
public class PgImportStore {
  private final Jdbi jdbi;

  PgImportStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** Makes the job unless there is one of that call already; tells whether it did. */
  boolean insert(
      String site,
      String id,
      KeyedCall call,
      ImportOrder order,
      UUID upload,
      Instant at,
      Instant beat) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        INSERT INTO import_job (site, id, client, key, state, format, dry_run,
                          officer, mapping, upload, beat, created_at)
                        VALUES (:site, :id, :client, :key, 'RECEIVING', :format, :dryRun,
                          :officer, :mapping, :upload, :beat, :at)
                        ON CONFLICT ON CONSTRAINT import_job_key_uq DO NOTHING
                        """)
                    .bind("site", site)
                    .bind("id", id)
                    .bind("client", call.client())
                    .bind("key", call.key())
                    .bind("format", order.format().name())
                    .bind("dryRun", order.dryRun())
                    .bind("officer", order.officer())
                    .bind("mapping", order.mapping())
                    .bind("upload", upload)
                    .bind("beat", beat)
                    .bind("at", at)
                    .execute())
        > 0;
  }

  /** The job of that call, locked. */
  ImportJob ofCall(KeyedCall call) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    "SELECT * FROM import_job WHERE client = :client AND key = :key FOR UPDATE")
                .bind("client", call.client())
                .bind("key", call.key())
                .map((row, ctx) -> job(row))
                .one());
  }

  Optional<ImportJob> find(String site, String id) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM import_job WHERE site = :site AND id = :id")
                .bind("site", site)
                .bind("id", id)
                .map((row, ctx) -> job(row))
                .findOne());
  }

  /** The site's jobs that are older than that one, the newest first; ids grow with time. */
  List<ImportJob> before(String site, String id, int limit) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM import_job WHERE site = :site AND id < :id
                    ORDER BY id DESC LIMIT :limit
                    """)
                .bind("site", site)
                .bind("id", id)
                .bind("limit", limit)
                .map((row, ctx) -> job(row))
                .list());
  }

  /** Receives the file again from its beginning. */
  void takeOver(ImportJob job, ImportOrder order, UUID upload, Instant beat) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE import_job SET state = 'RECEIVING', finished_at = NULL, lines = 0,
                      columns = '{}', format = :format, dry_run = :dryRun, mapping = :mapping,
                      upload = :upload, beat = :beat
                    WHERE site = :site AND id = :id
                    """)
                .bind("format", order.format().name())
                .bind("dryRun", order.dryRun())
                .bind("mapping", order.mapping())
                .bind("upload", upload)
                .bind("beat", beat)
                .bind("site", job.site())
                .bind("id", job.id())
                .execute());
  }

  /** Notes that more of the file is there; false when another call receives it by now. */
  boolean received(ImportJob job, int lines, Instant beat) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE import_job SET lines = lines + :lines, beat = :beat
                        WHERE site = :site AND id = :id AND upload = :upload
                          AND state = 'RECEIVING'
                        """)
                    .bind("lines", lines)
                    .bind("beat", beat)
                    .bind("site", job.site())
                    .bind("id", job.id())
                    .bind("upload", job.upload())
                    .execute())
        > 0;
  }

  /** The file is there whole. */
  boolean complete(ImportJob job, List<String> columns, byte[] fingerprint) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE import_job SET state = 'READY', columns = :columns,
                          fingerprint = :fingerprint
                        WHERE site = :site AND id = :id AND upload = :upload
                          AND state = 'RECEIVING'
                        """)
                    .bindArray("columns", String.class, columns)
                    .bind("fingerprint", fingerprint)
                    .bind("site", job.site())
                    .bind("id", job.id())
                    .bind("upload", job.upload())
                    .execute())
        > 0;
  }

  /** The jobs that can be worked on, the oldest first. */
  List<ImportJob> ready() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM import_job WHERE state = 'READY' ORDER BY created_at")
                .map((row, ctx) -> job(row))
                .list());
  }

  /** Lets the present transaction be over before it is on the disk. */
  void commitLater() {
    jdbi.useHandle(h -> h.execute("SET LOCAL synchronous_commit = off"));
  }

  /** Adds to what became of its lines. */
  void count(ImportJob job, ChunkOutcome outcome) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE import_job SET recorded = recorded + :recorded,
                      unchanged = unchanged + :unchanged, failed = failed + :failed
                    WHERE site = :site AND id = :id
                    """)
                .bind("recorded", outcome.recorded())
                .bind("unchanged", outcome.unchanged())
                .bind("failed", outcome.errors().size())
                .bind("site", job.site())
                .bind("id", job.id())
                .execute());
  }

  /** Ends one that was worked off; false when somebody has by now. */
  boolean finish(ImportJob job, Instant at) {
    return jdbi.withHandle(
            h ->
                h.createUpdate(
                        """
                        UPDATE import_job SET state = 'DONE', finished_at = :at
                        WHERE site = :site AND id = :id AND state = 'READY'
                        """)
                    .bind("at", at)
                    .bind("site", job.site())
                    .bind("id", job.id())
                    .execute())
        > 0;
  }

  /** Drops it. */
  void abandon(ImportJob job, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE import_job SET state = 'ABANDONED', finished_at = :at
                    WHERE site = :site AND id = :id
                    """)
                .bind("at", at)
                .bind("site", job.site())
                .bind("id", job.id())
                .execute());
  }

  /** Jobs whose file nobody has been sending since then, locked. */
  List<ImportJob> silentSince(Instant beat) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT * FROM import_job WHERE state = 'RECEIVING' AND beat < :beat
                    ORDER BY created_at LIMIT 100 FOR UPDATE SKIP LOCKED
                    """)
                .bind("beat", beat)
                .map((row, ctx) -> job(row))
                .list());
  }

  private static ImportJob job(ResultSet row) throws SQLException {
    return new ImportJob(
        row.getString("site"),
        row.getString("id"),
        ImportState.valueOf(row.getString("state")),
        row.getBytes("fingerprint"),
        FileFormat.valueOf(row.getString("format")),
        row.getBoolean("dry_run"),
        row.getString("officer"),
        row.getString("mapping"),
        Columns.texts(row, "columns"),
        row.getObject("upload", UUID.class),
        Columns.instant(row, "beat"),
        new Counts(
            row.getLong("lines"),
            row.getLong("recorded"),
            row.getLong("unchanged"),
            row.getLong("failed")),
        Columns.instant(row, "created_at"),
        Columns.instantOrNull(row, "finished_at"));
  }
}
