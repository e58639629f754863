package io.shouyue.retention.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
  void cellThatLooksLikeAFormulaIsMadeText(String cell) {
    CsvTable table = new CsvTable("a");
    table.row(cell);
    assertThat(table.text()).endsWith("'" + cell + "\r\n");
  }

  @Test
  void quotesAndCommasAreQuoted() {
    CsvTable table = new CsvTable("a", "b");
    table.row("x,\"y\"", null);
    assertThat(table.text()).endsWith("\"x,\"\"y\"\"\",\r\n");
  }
}
