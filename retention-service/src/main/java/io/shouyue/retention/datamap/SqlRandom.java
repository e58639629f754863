package io.shouyue.retention.datamap;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tokens out of the database's own strong randomness, a new one for each row. */
final class SqlRandom {

  /** gen_random_uuid() belongs to the server. */
  private static final int POSTGRESQL = 13;

  /**
   * random_bytes() is there since 10.10 (MariaDB) and in every MySQL that its maker still mends.
   */
  private static final int MARIADB_MINOR = 10;

  private SqlRandom() {}

  static boolean isGood(DatabaseMetaData server, SqlDialect sql) throws SQLException {
    int major = server.getDatabaseMajorVersion();
    if (sql == SqlDialect.POSTGRESQL) {
      return major >= POSTGRESQL;
    }
    String version = server.getDatabaseProductName() + " " + server.getDatabaseProductVersion();
    boolean maria = version.toLowerCase(Locale.ROOT).contains("mariadb");
    return maria
        ? major > 10 || (major == 10 && server.getDatabaseMinorVersion() >= MARIADB_MINOR)
        : major >= 8;
  }

  /** What {@link Treating} gives for a text, cut at its column's length. */
  static String text(SqlDialect sql, @Nullable Integer length) {
    String token =
        switch (sql) {
          case POSTGRESQL ->
              "'" + Treating.TOKEN_START + "' || encode(uuid_send(gen_random_uuid()), 'hex')";
          case MYSQL -> "concat('" + Treating.TOKEN_START + "', lower(hex(random_bytes(16))))";
        };
    return length == null ? token : "left(%s, %d)".formatted(token, length);
  }

  /**
   * A number below zero.
   *
   * @param bits that the column takes besides the sign
   */
  static String negative(SqlDialect sql, int bits) {
    return switch (sql) {
      case POSTGRESQL -> {
        String half =
            "CAST(CAST('x' || left(CAST(gen_random_uuid() AS text), 8) AS bit(32)) AS int8)";
        yield bits > 32
            ? "-(1 + (%s << %d | %s))".formatted(half, bits - 33, half)
            : "-(1 + (%s >> %d))".formatted(half, 33 - bits);
      }
      case MYSQL ->
          "-(1 + CAST(CAST(conv(hex(random_bytes(8)), 16, 10) AS unsigned) >> %d AS signed))"
              .formatted(65 - bits);
    };
  }
}
