package io.shouyue.retention.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What was found, told and handed over, by request. */
@ApplicationScoped
class PgTransferStore {

  private final Jdbi jdbi;

  PgTransferStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  void checked(
      String request,
      Set<TransferCondition> unmet,
      Set<String> categories,
      Instant now,
      String by) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_transfer
                      (request_id, checked_at, checked_by, unmet, categories)
                    VALUES (:request, :now, :by, :unmet, :categories)
                    ON CONFLICT (request_id) DO UPDATE SET checked_at = excluded.checked_at,
                      checked_by = excluded.checked_by, unmet = excluded.unmet,
                      categories = excluded.categories
                    """)
                .bind("request", request)
                .bind("now", now)
                .bind("by", by)
                .bind("unmet", words(unmet.stream().sorted().map(Enum::name).toList()))
                .bind("categories", words(new TreeSet<>(categories)))
                .execute());
  }

  void fee(String request, BigDecimal yuan, Instant now) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    INSERT INTO request_transfer (request_id, fee, fee_told_at)
                    VALUES (:request, :fee, :now)
                    ON CONFLICT (request_id) DO UPDATE SET fee = excluded.fee,
                      fee_told_at = excluded.fee_told_at, fee_accepted_at = NULL
                    """)
                .bind("request", request)
                .bind("fee", yuan)
                .bind("now", now)
                .execute());
  }

  void feeAccepted(String request, Instant now) {
    jdbi.useHandle(
        h ->
            h.execute(
                "UPDATE request_transfer SET fee_accepted_at = ? WHERE request_id = ?",
                now,
                request));
  }

  Optional<Transfer> find(String request) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT * FROM request_transfer WHERE request_id = :request")
                .bind("request", request)
                .map((rs, ctx) -> read(rs))
                .findOne());
  }

  private static Transfer read(ResultSet rs) throws SQLException {
    return new Transfer(
        instant(rs, "checked_at"),
        rs.getString("checked_by"),
        words(rs.getString("unmet")).stream()
            .map(TransferCondition::valueOf)
            .collect(Collectors.toSet()),
        words(rs.getString("categories")),
        rs.getBigDecimal("fee"),
        instant(rs, "fee_accepted_at"));
  }

  private static String words(Collection<String> words) {
    return String.join(" ", words);
  }

  private static Set<String> words(String text) {
    return text.isEmpty()
        ? Set.of()
        : Arrays.stream(text.split(" ", -1)).collect(Collectors.toSet());
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
