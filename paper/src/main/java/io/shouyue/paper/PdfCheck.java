package io.shouyue.paper;

import io.shouyue.proof.DocumentCheck;
import io.shouyue.proof.Flaw;
import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import io.shouyue.proof.Verdict;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Checks a receipt's PDF: the receipt inside it, and that the page says what that receipt says,
 * word for word. What fonts and colours make of the words, only eyes can check.
 */
public final class PdfCheck {
  private final DocumentCheck documents;

  public PdfCheck(DocumentCheck documents) {
    this.documents = documents;
  }

  /** Whether these bytes begin as a PDF does. */
  public static boolean isPdf(byte[] file) {
    return file.length > 4 && file[0] == '%' && file[1] == 'P' && file[2] == 'D' && file[3] == 'F';
  }

  /** Checks the file. */
  public Verdict check(byte[] file) {
    try (PDDocument document = Loader.loadPDF(file)) {
      Optional<byte[]> receipt = attachment(document);
      if (receipt.isEmpty()) {
        return new Verdict.Invalid(ReceiptPdf.ATTACHMENT, Flaw.NO_RECEIPT);
      }
      Verdict verdict = documents.check(receipt.get());
      if (verdict instanceof Verdict.Invalid) {
        return verdict;
      }
      Json.Obj stated = (Json.Obj) JsonParser.parse(receipt.get());
      return saysTheSame(document, stated)
          ? verdict
          : new Verdict.Invalid("page", Flaw.PAGE_CHANGED);
    } catch (IOException | RuntimeException unreadable) {
      return new Verdict.Invalid("file", Flaw.NO_RECEIPT);
    }
  }

  /** The receipt that is attached, as it is. */
  public static Optional<byte[]> attachment(PDDocument document) throws IOException {
    var names = document.getDocumentCatalog().getNames();
    var files = names == null ? null : names.getEmbeddedFiles();
    var named = files == null ? null : files.getNames();
    PDComplexFileSpecification file = named == null ? null : named.get(ReceiptPdf.ATTACHMENT);
    return file == null || file.getEmbeddedFile() == null
        ? Optional.empty()
        : Optional.of(file.getEmbeddedFile().toByteArray());
  }

  private static boolean saysTheSame(PDDocument document, Json.Obj receipt) throws IOException {
    StringBuilder must = new StringBuilder();
    ReceiptPage.of(receipt).forEach(block -> must.append(block.text()));
    StringBuilder says = new StringBuilder();
    int pages = document.getNumberOfPages();
    for (int page = 1; page <= pages; page++) {
      Optional<String> body =
          body(document, Foot.of(receipt.text("receipt_id"), page, pages), page);
      if (body.isEmpty()) {
        return false;
      }
      says.append(body.get());
    }
    return sameWords(bare(must.toString()), says.toString());
  }

  /** The text of a page above its foot, without white space; empty when the foot is not there. */
  private static Optional<String> body(PDDocument document, String foot, int page)
      throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    String text = bare(stripper.getText(document));
    String end = bare(foot);
    return text.endsWith(end)
        ? Optional.of(text.substring(0, text.length() - end.length()))
        : Optional.empty();
  }

  /** Whether the texts agree but for types that the printer lacked. */
  private static boolean sameWords(String must, String says) {
    int[] wanted = must.codePoints().toArray();
    int[] found = says.codePoints().toArray();
    if (wanted.length != found.length) {
      return false;
    }
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i] != found[i] && found[i] != Glyphs.MISSING) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints()
        .filter(
            point ->
                !Character.isWhitespace(point)
                    && !Character.isSpaceChar(point)
                    && !Character.isISOControl(point))
        .map(PdfCheck::plain)
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  /** One of the characters that share a glyph; a file says the glyph only. */
  private static int plain(int point) {
    String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    return plain.codePointCount(0, plain.length()) == 1 ? plain.codePointAt(0) : point;
  }
}
