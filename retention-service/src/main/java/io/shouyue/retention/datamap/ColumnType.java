package io.shouyue.retention.datamap;

import java.sql.Types;

/** Types of columns as far as treating them needs to know. */
public enum ColumnType {
  TEXT,
  INTEGER,
  DECIMAL,
  DATE,
  TIMESTAMP,
  OTHER;

  /** Of a code of {@link Types}. */
  static ColumnType of(int jdbc) {
    return switch (jdbc) {
      case Types.CHAR,
          Types.VARCHAR,
          Types.LONGVARCHAR,
          Types.NCHAR,
          Types.NVARCHAR,
          Types.CLOB,
          Types.LONGNVARCHAR,
          Types.NCLOB ->
          TEXT;
      case Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.TINYINT -> INTEGER;
      case Types.NUMERIC, Types.DECIMAL, Types.DOUBLE, Types.REAL, Types.FLOAT -> DECIMAL;
      case Types.DATE -> DATE;
      case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> TIMESTAMP;
      default -> OTHER;
    };
  }
}
