package io.shouyue.retention.request;

import io.shouyue.retention.promise.RequestType;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/** Reads a row of {@code request}. */
public final class RequestRow implements RowMapper<Request> {

  /** The columns that are read; what is sealed is not among them. */
  static final String COLUMNS =
      """
      id, site, number, type, subject_id, key_owner, relation, channel, locale, received_at, version,
        state, verified_at, verified_by, answered_at, closed_at, assignee, refusal_reason,
        duplicate_of
      """;

  @Override
  public Request map(ResultSet rs, StatementContext ctx) throws SQLException {
    return new Request(
        rs.getString("id"),
        rs.getString("site"),
        rs.getString("number"),
        RequestType.valueOf(rs.getString("type")),
        rs.getString("subject_id"),
        rs.getString("key_owner"),
        Relation.valueOf(rs.getString("relation")),
        Channel.valueOf(rs.getString("channel")),
        rs.getString("locale"),
        rs.getObject("received_at", OffsetDateTime.class).toInstant(),
        rs.getInt("version"),
        progress(rs));
  }

  private static Progress progress(ResultSet rs) throws SQLException {
    return new Progress(
        RequestState.valueOf(rs.getString("state")),
        instant(rs, "verified_at"),
        rs.getString("verified_by"),
        instant(rs, "answered_at"),
        instant(rs, "closed_at"),
        rs.getString("assignee"),
        rs.getString("refusal_reason"),
        rs.getString("duplicate_of"));
  }

  private static @Nullable Instant instant(ResultSet rs, String column) throws SQLException {
    OffsetDateTime at = rs.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
