package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.RawRecord;
import io.shouyue.consent.exchange.file.RecordBytes;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatement;

/** Rows of {@code import_chunk}, in the caller's transaction; sealed under the site's key. */
@ApplicationScoped
public class PgChunkStore {
  private static final String CONTEXT = "import_chunk";

  private final Jdbi jdbi;
  private final DataKeys keys;

  PgChunkStore(Jdbi jdbi, DataKeys keys) {
    this.jdbi = jdbi;
    this.keys = keys;
  }

  void add(ImportJob job, int number, List<RawRecord> records) {
    byte[] sealed =
        keys.seal(
            job.site(), DataKeys.SITE, RetentionClass.SITE, CONTEXT, RecordBytes.write(records));
    jdbi.useHandle(
        h ->
            of(
                    job,
                    h.createUpdate(
                        """
                        INSERT INTO import_chunk (site, import, number, lines, content_sealed)
                        VALUES (:site, :import, :number, :lines, :sealed)
                        """))
                .bind("number", number)
                .bind("lines", records.size())
                .bind("sealed", sealed)
                .execute());
  }

  /** The first that is left. */
  Optional<Chunk> first(ImportJob job) {
    return jdbi.withHandle(
        h ->
            of(
                    job,
                    h.createQuery(
                        """
                        SELECT * FROM import_chunk WHERE site = :site AND import = :import
                        ORDER BY number LIMIT 1
                        """))
                .map((row, ctx) -> chunk(job, row))
                .findOne());
  }

  /** Notes that these have been dealt with; the chunk goes with the last of them. */
  void done(ImportJob job, Chunk chunk, List<RawRecord> records) {
    String sql =
        chunk.isLast(records)
            ? "DELETE FROM import_chunk WHERE site = :site AND import = :import AND number = :number"
            : """
              UPDATE import_chunk SET done = done + :done
              WHERE site = :site AND import = :import AND number = :number
              """;
    jdbi.useHandle(
        h ->
            of(job, h.createUpdate(sql))
                .bind("number", chunk.number())
                .bind("done", records.size())
                .execute());
  }

  /** From now on its records are dealt with one by one. */
  void singly(ImportJob job, Chunk chunk) {
    jdbi.useHandle(
        h ->
            of(
                    job,
                    h.createUpdate(
                        """
                        UPDATE import_chunk SET singly = true
                        WHERE site = :site AND import = :import AND number = :number
                        """))
                .bind("number", chunk.number())
                .execute());
  }

  void deleteAll(ImportJob job) {
    jdbi.useHandle(
        h ->
            of(
                    job,
                    h.createUpdate(
                        "DELETE FROM import_chunk WHERE site = :site AND import = :import"))
                .execute());
  }

  private static <S extends SqlStatement<S>> S of(ImportJob job, S statement) {
    return statement.bind("site", job.site()).bind("import", job.id());
  }

  private Chunk chunk(ImportJob job, ResultSet row) throws SQLException {
    byte[] plain =
        keys.open(
            job.site(),
            DataKeys.SITE,
            RetentionClass.SITE,
            CONTEXT,
            row.getBytes("content_sealed"));
    return new Chunk(
        row.getInt("number"),
        row.getInt("done"),
        row.getBoolean("singly"),
        RecordBytes.read(plain));
  }
}
