package io.shouyue.retention.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
  void noCellOfABookIsAFormula(String cell) throws IOException {
    Table table = new Table("a");
    table.row(cell);

    String parts = text(TableFile.XLSX.of(table, "title"));

    assertThat(parts).doesNotContain("<f>").contains("&apos;" + cell);
  }

  @Test
  void aPageHoldsChineseAndEmptyCells() {
    Table table = new Table("编号", "状态");
    table.row("一", null);

    assertThat(TableFile.PDF.of(table, "请求"))
        .startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
  }

  private static String text(byte[] book) throws IOException {
    StringBuilder parts = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }
}
