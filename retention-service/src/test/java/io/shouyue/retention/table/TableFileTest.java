package io.shouyue.retention.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableFileTest {
  @TempDir Path folder;

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

  /** Of all parts; the book's local headers do not say how long they are, its directory does. */
  private String text(byte[] book) throws IOException {
    Path file = Files.write(folder.resolve("book.xlsx"), book);
    StringBuilder parts = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry part : Collections.list(zip.entries())) {
        parts.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts.toString();
  }
}
