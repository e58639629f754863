package io.shouyue.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** Looks through every table of the service, whatever its schema. */
public record TableScan(Jdbi jdbi) {
  /** Tables in which a value lies readable, as text or as the bytes of it. */
  public List<String> thatHold(String... values) {
    return with(
        Stream.of(values)
            .flatMap(value -> Stream.of(value, hex(value.getBytes(StandardCharsets.UTF_8)))));
  }

  /** Tables in which these bytes lie. */
  public List<String> thatHold(byte[]... values) {
    return with(Stream.of(values).map(TableScan::hex));
  }

  private List<String> with(Stream<String> readable) {
    List<String> wanted = readable.toList();
    List<String> tables =
        jdbi.withHandle(
            h ->
                h.createQuery(
                        """
                        SELECT format('%I.%I', schemaname, tablename) FROM pg_tables
                        WHERE schemaname NOT IN ('pg_catalog', 'information_schema')
                          AND tablename NOT LIKE 'flyway%'
                        """)
                    .mapTo(String.class)
                    .list());
    assertThat(tables).hasSizeGreaterThan(20);
    return tables.stream().filter(table -> holds(table, wanted)).toList();
  }

  private boolean holds(String table, List<String> wanted) {
    String rows = rows(table);
    return wanted.stream().anyMatch(rows::contains);
  }

  private String rows(String table) {
    return jdbi.withHandle(
        h ->
            h.createQuery("SELECT coalesce(string_agg(t::text, ' '), '') FROM " + table + " t")
                .mapTo(String.class)
                .one());
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
