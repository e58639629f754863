package io.shouyue.identity.handoff;

import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.id.SubjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code handoff}.
 *
 * @param returnUrlSealed the way back, under the subject's account key
 * @param authTime when the website saw its user sign in
 * @param nonce ties the token to Keycloak's request; null before it
 * @param challenge of PKCE (RFC 7636 §4.2); null before Keycloak's request
 */
record Handoff(
    String id,
    SubjectRef ref,
    CentrePage page,
    byte[] returnUrlSealed,
    Instant authTime,
    @Nullable String nonce,
    @Nullable String challenge) {

  static Handoff of(ResultSet row) throws SQLException {
    return new Handoff(
        row.getString("id"),
        new SubjectRef(row.getString("site"), new SubjectId(row.getString("subject"))),
        CentrePage.valueOf(row.getString("page")),
        row.getBytes("return_url_sealed"),
        row.getTimestamp("auth_time").toInstant(),
        row.getString("nonce"),
        row.getString("challenge"));
  }

  @Override
  public String toString() {
    return "Handoff[" + id + "]";
  }
}
