package io.shouyue.consent.ledger.log;

import io.shouyue.consent.column.Columns;
import io.shouyue.proof.SignedNote;
import io.shouyue.proof.VerifierKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Rows of {@code log}. Writers have checked their lease in the same transaction. */
@ApplicationScoped
public class PgLogStore {
  private final Jdbi jdbi;

  PgLogStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** The log that goes on; empty before the first was opened. */
  public Optional<LogHead> newest() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM log ORDER BY number DESC LIMIT 1")
                .map((row, ctx) -> head(row))
                .findOne());
  }

  /** One log. */
  public Optional<LogHead> find(int number) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM log WHERE number = :number")
                .bind("number", number)
                .map((row, ctx) -> head(row))
                .findOne());
  }

  /** All logs, the newest first. */
  public List<LogHead> all() {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM log ORDER BY number DESC")
                .map((row, ctx) -> head(row))
                .list());
  }

  /** What closed that log; empty while it is open. */
  Optional<SignedNote> closingNote(int number) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT closing_note FROM log WHERE number = :number AND closing_note IS NOT NULL
                    """)
                .bind("number", number)
                .mapTo(String.class)
                .findOne()
                .map(SignedNote::parse));
  }

  void open(int number, VerifierKey key, int keyVersion, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO log (number, origin, verifier_key, key_version, opened_at)
                    VALUES (:number, :origin, :key, :version, :at)
                    """)
                .bind("number", number)
                .bind("origin", key.name())
                .bind("key", key.toString())
                .bind("version", keyVersion)
                .bind("at", at)
                .execute());
  }

  void close(int number, SignedNote closing, Instant at) {
    update(
        "UPDATE log SET closed_at = :at, closing_note = :note WHERE number = :number",
        number,
        closing,
        at);
  }

  void publish(int number, SignedNote note, Instant at) {
    update(
        """
        UPDATE log SET note = :note, published_at = :at, refusal = NULL WHERE number = :number
        """,
        number,
        note,
        at);
  }

  private void update(String sql, int number, SignedNote note, Instant at) {
    jdbi.useHandle(
        h ->
            h.createUpdate(sql)
                .bind("number", number)
                .bind("note", note.toString())
                .bind("at", at)
                .execute());
  }

  /** Says why nothing is signed; null when it is again. */
  void refuse(int number, @Nullable String refusal) {
    jdbi.useHandle(
        h ->
            h.createUpdate("UPDATE log SET refusal = :refusal WHERE number = :number")
                .bind("number", number)
                .bind("refusal", refusal)
                .execute());
  }

  /** Moves the size on; refused when it is not what the caller thinks. */
  void grow(int number, long before, long after) {
    int changed =
        jdbi.withHandle(
            h ->
                h.createUpdate(
                        "UPDATE log SET size = :after WHERE number = :number AND size = :before")
                    .bind("number", number)
                    .bind("before", before)
                    .bind("after", after)
                    .execute());
    if (changed != 1) {
      throw new IllegalStateException("the log has another size than its sequencer thinks");
    }
  }

  private static LogHead head(ResultSet row) throws SQLException {
    String note = row.getString("note");
    return new LogHead(
        row.getInt("number"),
        row.getString("origin"),
        VerifierKey.parse(row.getString("verifier_key")),
        row.getInt("key_version"),
        row.getLong("size"),
        note == null ? null : SignedNote.parse(note),
        Columns.instantOrNull(row, "published_at"),
        Columns.instantOrNull(row, "closed_at"),
        row.getString("refusal"));
  }
}
