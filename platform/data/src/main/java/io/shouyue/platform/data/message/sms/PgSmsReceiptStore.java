package io.shouyue.platform.data.message.sms;

import io.shouyue.platform.data.message.sms.SmsReceipts.Count;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Jdbi;

/** Rows of {@code sms_receipt}. */
@ApplicationScoped
class PgSmsReceiptStore {
  private static final int BATCH = 100;

  private final Jdbi jdbi;

  PgSmsReceiptStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** A message that was accepted. */
  record NewRow(
      String carrier,
      String reference,
      String site,
      String owner,
      String template,
      byte[] numberIndex,
      byte[] sealed,
      Instant handedAt,
      Instant askAt) {}

  /** A message whose receipt is waited for. */
  record Waiting(
      String carrier,
      String reference,
      String site,
      String owner,
      String template,
      byte[] sealed,
      Instant handedAt,
      int attempts) {}

  void insert(NewRow row) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO sms_receipt (carrier, reference, site, owner, template,
                      number_index, number_sealed, handed_at, ask_at, state)
                    VALUES (:carrier, :reference, :site, :owner, :template,
                      :index, :sealed, :handedAt, :askAt, 'PENDING')
                    ON CONFLICT DO NOTHING
                    """)
                .bind("carrier", row.carrier())
                .bind("reference", row.reference())
                .bind("site", row.site())
                .bind("owner", row.owner())
                .bind("template", row.template())
                .bind("index", row.numberIndex())
                .bind("sealed", row.sealed())
                .bind("handedAt", row.handedAt())
                .bind("askAt", row.askAt())
                .execute());
  }

  int countSince(String site, byte[] numberIndex, Instant since) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT count(*) FROM sms_receipt
                    WHERE site = :site AND number_index = :index AND handed_at > :since
                    """)
                .bind("site", site)
                .bind("index", numberIndex)
                .bind("since", since)
                .mapTo(Integer.class)
                .one());
  }

  List<Waiting> due(String carrier, Instant now) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT carrier, reference, site, owner, template, number_sealed, handed_at,
                      attempts
                    FROM sms_receipt
                    WHERE state = 'PENDING' AND ask_at <= :now AND carrier = :carrier
                    ORDER BY ask_at LIMIT :batch
                    """)
                .bind("now", now)
                .bind("carrier", carrier)
                .bind("batch", BATCH)
                .map(
                    (rs, ctx) ->
                        new Waiting(
                            rs.getString("carrier"),
                            rs.getString("reference"),
                            rs.getString("site"),
                            rs.getString("owner"),
                            rs.getString("template"),
                            rs.getBytes("number_sealed"),
                            rs.getTimestamp("handed_at").toInstant(),
                            rs.getInt("attempts")))
                .list());
  }

  void later(Waiting waiting, Instant askAt) {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                UPDATE sms_receipt SET ask_at = ?, attempts = attempts + 1
                WHERE carrier = ? AND reference = ?
                """,
                askAt,
                waiting.carrier(),
                waiting.reference()));
  }

  /** Stores the receipt; the number is not needed any more. */
  void tell(Waiting waiting, Delivery delivery, Instant at) {
    jdbi.useHandle(
        h ->
            h.execute(
                """
                UPDATE sms_receipt SET state = ?, code = ?, told_at = ?, number_sealed = NULL
                WHERE carrier = ? AND reference = ? AND state = 'PENDING'
                """,
                delivery.state().name(),
                delivery.code(),
                at,
                waiting.carrier(),
                waiting.reference()));
  }

  void bringForward(String carrier, List<String> references, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    UPDATE sms_receipt SET ask_at = :now
                    WHERE carrier = :carrier AND reference = ANY(:references)
                      AND state = 'PENDING' AND ask_at > :now
                    """)
                .bind("now", now)
                .bind("carrier", carrier)
                .bindArray("references", String.class, references)
                .execute());
  }

  List<Count> counts(String site) {
    return jdbi.withHandle(
        h ->
            h.createQuery(
                    """
                    SELECT template, state, coalesce(code, '') AS code, count(*) AS messages
                    FROM sms_receipt WHERE site = :site
                    GROUP BY 1, 2, 3 ORDER BY 1, 2, 3
                    """)
                .bind("site", site)
                .map(
                    (rs, ctx) ->
                        new Count(
                            rs.getString("template"),
                            rs.getString("state"),
                            rs.getString("code"),
                            rs.getLong("messages")))
                .list());
  }

  void purge(Instant before) {
    jdbi.useHandle(h -> h.execute("DELETE FROM sms_receipt WHERE handed_at < ?", before));
  }
}
