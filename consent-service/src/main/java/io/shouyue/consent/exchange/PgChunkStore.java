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

  /**
   * Keeps records.
   *
   * @param inOrder whether they are dealt with after all before them, and before all after them
   */
  void add(ImportJob job, int number, List<RawRecord> records, boolean inOrder) {
    byte[] sealed =
        keys.seal(
            job.site(), DataKeys.SITE, RetentionClass.SITE, CONTEXT, RecordBytes.write(records));
    jdbi.useHandle(
        h ->
            of(
                    job,
                    h.createUpdate(
                        """
                        INSERT INTO import_chunk
                          (site, import, number, lines, in_order, content_sealed)
                        VALUES (:site, :import, :number, :lines, :inOrder, :sealed)
                        """))
                .bind("number", number)
                .bind("inOrder", inOrder)
                .bind("lines", records.size())
                .bind("sealed", sealed)
                .execute());
  }

  /** The first that can be dealt with now and nobody deals with; locked. */
  Optional<Chunk> takeFirst(ImportJob job) {
    return jdbi.withHandle(
            h ->
                of(
                        job,
                        h.createQuery(
                            """
                            SELECT number, lines, done, singly, in_order FROM import_chunk
                            WHERE site = :site AND import = :import
                              AND number <= COALESCE(
                                (SELECT min(number) FROM import_chunk
                                 WHERE site = :site AND import = :import AND in_order),
                                number)
                            ORDER BY number LIMIT 1 FOR UPDATE SKIP LOCKED
                            """))
                    .map((row, ctx) -> chunk(row))
                    .findOne())
        .filter(chunk -> !chunk.inOrder() || isFirst(job, chunk));
  }

  private boolean isFirst(ImportJob job, Chunk chunk) {
    return jdbi.withHandle(
        h ->
            of(
                    job,
                    h.createQuery(
                        """
                        SELECT NOT EXISTS (
                          SELECT FROM import_chunk
                          WHERE site = :site AND import = :import AND number < :number)
                        """))
                .bind("number", chunk.number())
                .mapTo(Boolean.class)
                .one());
  }

  /** That chunk as it is now, locked; empty once it has been dealt with. */
  Optional<Chunk> take(ImportJob job, int number) {
    return jdbi.withHandle(
        h ->
            of(
                    job,
                    h.createQuery(
                        """
                        SELECT number, lines, done, singly, in_order FROM import_chunk
                        WHERE site = :site AND import = :import AND number = :number FOR UPDATE
                        """))
                .bind("number", number)
                .map((row, ctx) -> chunk(row))
                .findOne());
  }

  /** Whether some of it is left, with whomever. */
  boolean anyLeft(ImportJob job) {
    return jdbi.withHandle(
        h ->
            of(
                    job,
                    h.createQuery(
                        """
                        SELECT EXISTS (
                          SELECT FROM import_chunk WHERE site = :site AND import = :import)
                        """))
                .mapTo(Boolean.class)
                .one());
  }

  /** The chunk's next records. */
  List<RawRecord> next(ImportJob job, Chunk chunk) {
    byte[] stored =
        jdbi.withHandle(
            h ->
                of(
                        job,
                        h.createQuery(
                            """
                            SELECT content_sealed FROM import_chunk
                            WHERE site = :site AND import = :import AND number = :number
                            """))
                    .bind("number", chunk.number())
                    .mapTo(byte[].class)
                    .one());
    return chunk.next(RecordBytes.read(open(job, stored)));
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
        row.getInt("number"),
        row.getInt("lines"),
        row.getInt("done"),
        row.getBoolean("singly"),
        row.getBoolean("in_order"));
  }
}
