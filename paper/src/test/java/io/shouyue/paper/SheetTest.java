package io.shouyue.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class SheetTest {
  @Test
  void noHeadingStandsAloneAtTheFootOfAPage() throws IOException {
    for (int lines = 36; lines < 48; lines++) {
      List<Block> page = new ArrayList<>(List.of(new Block.Title("标题")));
      for (int i = 0; i < lines; i++) {
        page.add(new Block.Paragraph("一行"));
      }
      page.add(new Block.Heading("小标题"));
      page.add(new Block.Fact("时间", "今天"));
      String first = firstPage(Print.of(page, "foot", null));
      assertThat(first.contains("小标题")).as("%d lines", lines).isEqualTo(first.contains("今天"));
    }
  }

  private static String firstPage(byte[] file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file)) {
      PDFTextStripper text = new PDFTextStripper();
      text.setEndPage(1);
      return text.getText(pdf);
    }
  }
}
