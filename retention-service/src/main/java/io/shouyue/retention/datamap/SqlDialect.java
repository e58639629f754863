package io.shouyue.retention.datamap;

/** What differs between databases. */
enum SqlDialect {
  POSTGRESQL('"'),
  MYSQL('`');

  private final char quote;

  SqlDialect(char quote) {
    this.quote = quote;
  }

  static SqlDialect of(SourceKind kind) {
    return switch (kind) {
      case POSTGRESQL -> POSTGRESQL;
      case MYSQL -> MYSQL;
      case HTTP, SUITE -> throw new IllegalArgumentException("no database");
    };
  }

  /**
   * Whether a value whose type is left open takes that of the column beside it; otherwise the
   * database converts text.
   */
  boolean infersTypes() {
    return this == POSTGRESQL;
  }

  /** The name so that it can mean nothing else, whatever characters it has. */
  String name(String identifier) {
    if (identifier.isEmpty() || identifier.indexOf('\0') >= 0) {
      throw new IllegalArgumentException("no identifier");
    }
    String mark = String.valueOf(quote);
    return mark + identifier.replace(mark, mark + mark) + mark;
  }

  String table(Catalogue.Table table) {
    return name(table.schema()) + "." + name(table.name());
  }
}
