package io.shouyue.retention.answer;

import io.shouyue.paper.Block;
import io.shouyue.paper.PagePdf;
import io.shouyue.platform.text.Language;
import java.util.ArrayList;
import java.util.List;

/** A copy on paper: the same parts as on the page, each row as what it is called and its value. */
final class CopyPdf {

  private CopyPdf() {}

  static byte[] of(DataCopy copy, Language language) {
    List<Block> page = new ArrayList<>();
    page.add(new Block.Title(CopyWords.title(copy, language)));
    page.add(new Block.Paragraph(CopyWords.about(copy, language)));
    for (CopyPart part : copy.parts()) {
      page.add(new Block.Heading(part.title().in(language)));
      if (part.rows().isEmpty()) {
        page.add(new Block.Paragraph(CopyWords.NOTHING.in(language)));
      }
      part.rows().forEach(row -> page.add(block(part, row)));
    }
    return PagePdf.write(page, copy.number());
  }

  /** A field beside its value; a row of a table in one line. */
  private static Block block(CopyPart part, List<String> row) {
    if (row.size() == 2) {
      return new Block.Fact(row.getFirst(), row.getLast());
    }
    List<String> cells = new ArrayList<>();
    for (int n = 0; n < row.size(); n++) {
      if (!row.get(n).isEmpty()) {
        cells.add(part.columns().get(n) + " " + row.get(n));
      }
    }
    return new Block.Paragraph(String.join(" · ", cells));
  }
}
