package io.shouyue.identity.person;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that left and was not answered, as staff look for it on the vendor's side.
 *
 * @param id also our reference towards the vendor
 * @param askedAt by the real clock
 * @param matchFoundBy who found that it was a match
 * @param settledMatch whether somebody else confirmed that
 */
public record UnknownOutcome(
    SubjectRef ref,
    String id,
    String provider,
    int elements,
    Instant askedAt,
    @Nullable String matchFoundBy,
    boolean settledMatch) {
  static UnknownOutcome of(ResultSet rs) throws SQLException {
    return new UnknownOutcome(
        new SubjectRef(rs.getString("site"), new SubjectId(rs.getString("subject"))),
        rs.getString("id"),
        rs.getString("provider"),
        rs.getInt("elements"),
        rs.getTimestamp("asked_at").toInstant(),
        rs.getString("match_found_by"),
        rs.getString("match_confirmed_by") != null);
  }
}
