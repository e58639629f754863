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
                        SELECT number, lines, done, singly FROM import_chunk
                        WHERE site = :site AND import = :import ORDER BY number LIMIT 1
                        """))
                .map((row, ctx) -> chunk(row))
                .findOne());
  }

  /** What the chunk of that number holds; empty when there is none. */
  List<RawRecord> records(ImportJob job, int number) {
    return jdbi.withHandle(
            h ->
                of(
                        job,
                        h.createQuery(
                            """
                            SELECT content_sealed FROM import_chunk
                            WHERE site = :site AND import = :import AND number = :number
                            """))
                    .bind("number", number)
                    .mapTo(byte[].class)
                    .findOne())
        .map(stored -> RecordBytes.read(open(job, stored)))
        .orElse(List.of());
  }

  /** Notes that its next ones have been dealt with; the chunk goes with the last of them. */
  void done(ImportJob job, Chunk chunk) {
    String sql =
        chunk.isLast()
            ? "DELETE FROM import_chunk WHERE site = :site AND import = :import AND number = :number"
            : """
              UPDATE import_chunk SET done = done + :done
              WHERE site = :site AND import = :import AND number = :number
              """;
    jdbi.useHandle(
        h ->
            of(job, h.createUpdate(sql))
                .bind("number", chunk.number())
                .bind("done", chunk.size())
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

  private byte[] open(ImportJob job, byte[] sealed) {
    return keys.open(job.site(), DataKeys.SITE, RetentionClass.SITE, CONTEXT, sealed);
  }

  private static Chunk chunk(ResultSet row) throws SQLException {
    return new Chunk(
        row.getInt("number"), row.getInt("lines"), row.getInt("done"), row.getBoolean("singly"));
  }
}
