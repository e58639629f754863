package io.shouyue.identity.assurance;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * How a subject and the digest of an identity stand.
 *
 * @param any whether the subject holds a digest; its assurance says so, which lies where the
 *     subject does, and a digest where the digest does
 * @param same whether it holds this one
 * @param others how many other live subjects hold this one
 */
record Standing(boolean any, boolean same, int others) {
  /** Of {@code :digest} and {@code :subject} at {@code :site}: one row. */
  static final String QUERY =
      """
      SELECT
        EXISTS (SELECT 1 FROM assurance WHERE site = :site AND subject = :subject) AS has_any,
        count(*) FILTER (WHERE subject = :subject) > 0 AS has_same,
        count(*) FILTER (WHERE subject <> :subject) AS others
      FROM identity_digest WHERE site = :site AND digest = :digest
      """;

  static Standing of(ResultSet row) throws SQLException {
    return new Standing(
        row.getBoolean("has_any"), row.getBoolean("has_same"), row.getInt("others"));
  }

  boolean isAnother() {
    return any && !same;
  }
}
