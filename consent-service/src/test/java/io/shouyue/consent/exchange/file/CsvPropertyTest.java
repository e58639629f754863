package io.shouyue.consent.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvPropertyTest {
  @Property
  void whatIsWrittenIsRead(@ForAll("tables") List<List<String>> table) throws IOException {
    String file =
        "a,b,c\r\n"
            + table.stream().map(CsvPropertyTest::written).collect(Collectors.joining("\r\n"));

    FileFormat.Records records =
        FileFormat.CSV.records(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    List<List<String>> read = new ArrayList<>();
    for (RawRecord next = records.next(); next != null; next = records.next()) {
      assertThat(next.problem()).isNull();
      read.add(CsvFields.of(Utf8.text(next.bytes())));
    }

    assertThat(read).isEqualTo(table);
  }

  @Property
  void noBytesBreakTheReader(@ForAll byte[] bytes) throws IOException {
    for (FileFormat format : FileFormat.values()) {
      try {
        FileFormat.Records records = format.records(new ByteArrayInputStream(bytes));
        for (RawRecord next = records.next(); next != null; next = records.next()) {
          readOrRefused(next, format, records.columns());
        }
      } catch (LineRefusedException headerRefused) {
        assertThat(format).isEqualTo(FileFormat.CSV);
      }
    }
  }

  private static void readOrRefused(RawRecord record, FileFormat format, List<String> columns) {
    try {
      assertThat(Fields.of(record, format, columns)).isNotNull();
    } catch (LineRefusedException refused) {
      assertThat(refused.problem()).isNotNull();
    }
  }

  @Provide
  Arbitrary<List<List<String>>> tables() {
    Arbitrary<String> field =
        Arbitraries.strings().withChars("ab ,\"\n李").ofMinLength(0).ofMaxLength(8);
    return field.list().ofSize(3).list().ofMaxSize(8);
  }

  private static String written(List<String> fields) {
    return fields.stream()
        .map(field -> "\"" + field.replace("\"", "\"\"") + "\"")
        .collect(Collectors.joining(","));
  }
}
