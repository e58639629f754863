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
  /**
   * One row, of a digest and a subject at a site.
   *
   * @param site what the statement calls it, as the others
   */
  static String query(String site, String digest, String subject) {
    return """
        SELECT
          EXISTS (SELECT 1 FROM assurance a
                  WHERE a.site = %1$s AND a.subject = %3$s) AS has_any,
          count(*) FILTER (WHERE d.subject = %3$s) > 0 AS has_same,
          count(*) FILTER (WHERE d.subject <> %3$s) AS others
        FROM identity_digest d WHERE d.site = %1$s AND d.digest = %2$s
        """
        .formatted(site, digest, subject);
  }

  static Standing of(ResultSet row) throws SQLException {
    return new Standing(
        row.getBoolean("has_any"), row.getBoolean("has_same"), row.getInt("others"));
  }

  boolean isAnother() {
    return any && !same;
  }
}
