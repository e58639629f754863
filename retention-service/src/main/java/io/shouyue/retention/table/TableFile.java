package io.shouyue.retention.table;

import io.shouyue.paper.Block;
import io.shouyue.paper.PagePdf;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** The kinds of file that a table can become. */
public enum TableFile {
  CSV("text/csv") {
    @Override
    public byte[] of(Table table, String title) {
      CsvTable csv = new CsvTable(table.columns().toArray(String[]::new));
      table.rows().forEach(row -> csv.row(row.toArray()));
      return csv.text().getBytes(StandardCharsets.UTF_8);
    }
  },
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
    @Override
    public byte[] of(Table table, String title) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (Workbook book = new Workbook(out, "Shouyue", "1.0")) {
        Worksheet sheet = book.newWorksheet("Shouyue");
        write(sheet, 0, table.columns());
        sheet.range(0, 0, 0, table.columns().size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        for (int i = 0; i < table.rows().size(); i++) {
          write(sheet, i + 1, table.rows().get(i));
        }
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return out.toByteArray();
    }

    private void write(Worksheet sheet, int row, List<String> cells) {
      for (int column = 0; column < cells.size(); column++) {
        sheet.value(row, column, Cells.text(cells.get(column)));
      }
    }
  },
  PDF("application/pdf") {
    @Override
    public byte[] of(Table table, String title) {
      List<Block> page = new ArrayList<>();
      page.add(new Block.Title(title));
      for (List<String> row : table.rows()) {
        page.add(new Block.Heading(row.getFirst()));
        for (int column = 1; column < row.size(); column++) {
          page.add(new Block.Fact(table.columns().get(column), row.get(column)));
        }
      }
      return PagePdf.write(page, title);
    }
  };

  private final String mediaType;

  TableFile(String mediaType) {
    this.mediaType = mediaType;
  }

  public String mediaType() {
    return mediaType;
  }

  /** The file's bytes. */
  public abstract byte[] of(Table table, String title);
}
