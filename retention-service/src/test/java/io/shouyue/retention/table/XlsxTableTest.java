package io.shouyue.retention.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

class XlsxTableTest {

  @Test
  void everyCellIsTextEvenOneThatLooksLikeAFormula() throws Exception {
    XlsxTable table = new XlsxTable("a", "b");
    table.row("=HYPERLINK(\"http://x\")", null);
    Document sheet = part(table.bytes(), "xl/worksheets/sheet1.xml");
    assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
    assertThat(texts(sheet)).containsExactly("a", "b", "=HYPERLINK(\"http://x\")", "");
  }

  @Test
  void everyPartIsWellFormedAndNamed() throws Exception {
    byte[] file = new XlsxTable("a").bytes();
    assertThat(part(file, "[Content_Types].xml").getElementsByTagName("Override").getLength())
        .isEqualTo(2);
    assertThat(part(file, "xl/workbook.xml").getElementsByTagName("sheet").getLength()).isOne();
    part(file, "_rels/.rels");
    part(file, "xl/_rels/workbook.xml.rels");
  }

  @Property(tries = 200)
  void whateverPeopleWriteTheFileCanBeRead(@ForAll String text) throws Exception {
    XlsxTable table = new XlsxTable("a");
    table.row(text);
    assertThat(texts(part(table.bytes(), "xl/worksheets/sheet1.xml"))).hasSize(2);
  }

  private static List<String> texts(Document sheet) {
    NodeList nodes = sheet.getElementsByTagName("t");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      texts.add(nodes.item(i).getTextContent());
    }
    return texts;
  }

  private static Document part(byte[] file, String name)
      throws IOException, ParserConfigurationException, SAXException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(zip.readAllBytes()));
        }
      }
    }
    throw new AssertionError("no " + name);
  }
}
