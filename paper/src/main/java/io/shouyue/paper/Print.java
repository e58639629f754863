package io.shouyue.paper;

import io.shouyue.paper.Sheet.Style;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/**
 * Prints a document: its page with the font inside, and the document itself as an attachment, not
 * compressed, so that a page in a browser can find it.
 */
final class Print {
  private static final float COLUMN = 118;
  private static final Style TITLE = new Style(20, 0.08f, 0);
  private static final Style HEADING = new Style(12, 0.08f, 14);
  private static final Style TEXT = new Style(10, 0.13f, 2);
  private static final Style NOTE = new Style(9, 0.42f, 8);

  private Print() {}

  /** What goes into the file beside the page. */
  record Attachment(String name, String type, Json.Obj document) {}

  /** The PDF of that page, with a foot that names the document; null: nothing goes with it. */
  static byte[] of(List<Block> page, String foot, @Nullable Attachment attachment) {
    try {
      return PrintFont.with(font -> print(font, page, foot, attachment));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] print(
      TrueTypeFont font, List<Block> page, String foot, @Nullable Attachment attachment)
      throws IOException {
    try (PDDocument document = new PDDocument()) {
      draw(document, PDType0Font.load(document, font, true), page, foot);
      describe(document, page.getFirst().text());
      if (attachment != null) {
        attach(document, attachment);
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out, CompressParameters.NO_COMPRESSION);
      return out.toByteArray();
    }
  }

  private static void draw(PDDocument document, PDFont font, List<Block> page, String foot)
      throws IOException {
    try (Sheet sheet = new Sheet(document, font)) {
      for (Block block : page) {
        draw(sheet, block);
      }
      sheet.feet(foot);
    }
  }

  private static void draw(Sheet sheet, Block block) throws IOException {
    switch (block) {
      case Block.Title(String text) -> {
        sheet.set(text, TITLE, 0);
        sheet.rule();
      }
      case Block.Heading(String text) -> sheet.head(text, HEADING);
      case Block.Paragraph(String text) -> sheet.set(text, TEXT, 0);
      case Block.Fact(String label, String value) -> sheet.set(label, value, TEXT, COLUMN);
      case Block.Note(String text) -> sheet.set(text, NOTE, 0);
    }
  }

  private static void describe(PDDocument document, String title) {
    document.getDocumentInformation().setTitle(title);
    var catalog = document.getDocumentCatalog();
    catalog.setLanguage(title.codePoints().anyMatch(point -> point > 0xff) ? "zh-CN" : "en");
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  private static void attach(PDDocument document, Attachment attachment) throws IOException {
    byte[] json = CanonicalJson.bytes(attachment.document());
    PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(json));
    file.setSubtype(attachment.type());
    file.setSize(json.length);
    PDComplexFileSpecification named = new PDComplexFileSpecification();
    named.setFile(attachment.name());
    named.setFileUnicode(attachment.name());
    named.setEmbeddedFile(file);
    named.setEmbeddedFileUnicode(file);
    named.getCOSObject().setName("AFRelationship", "Source");
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(Map.of(attachment.name(), named));
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
    COSArray associated = new COSArray();
    associated.add(named);
    document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }
}
