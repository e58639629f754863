package io.shouyue.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.DocumentCheck;
import io.shouyue.proof.Flaw;
import io.shouyue.proof.Json;
import io.shouyue.proof.LogTrust;
import io.shouyue.proof.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class ReceiptPdfTest {
  private static final SampleReceipt CHINESE = SampleReceipt.chinese();
  private static final PdfCheck CHECK =
      new PdfCheck(new DocumentCheck(LogTrust.in(SampleReceipt.key())));

  @Test
  void aReceiptAsPrintedIsValidInBothLanguages() {
    assertThat(CHECK.check(ReceiptPdf.write(CHINESE.integrated())))
        .isInstanceOf(Verdict.Valid.class);
    assertThat(CHECK.check(ReceiptPdf.write(SampleReceipt.english().integrated())))
        .isInstanceOf(Verdict.Valid.class);
    assertThat(CHECK.check(ReceiptPdf.write(CHINESE.pending())))
        .isInstanceOf(Verdict.Pending.class);
  }

  @Test
  void thePageIsInThePersonsLanguageWithEveryCharacter() throws IOException {
    assertThat(text(ReceiptPdf.write(CHINESE.integrated())))
        .contains("个人信息处理同意回执", "营销推广 —— 同意", "囍喆燚", "手机号码", "北京时间");
    assertThat(text(ReceiptPdf.write(SampleReceipt.english().integrated())))
        .contains("Receipt for your consent", "Marketing — consented", "mobile number");
  }

  @Test
  void pagesPrintedAtOnceEachSayTheirOwn() throws IOException {
    List<String> words = List.of("春眠不觉晓", "处处闻啼鸟", "夜来风雨声", "花落知多少");

    List<byte[]> printed =
        words.parallelStream()
            .map(said -> ReceiptPdf.write(CHINESE.saying(said).integrated()))
            .toList();

    for (int n = 0; n < words.size(); n++) {
      assertThat(text(printed.get(n))).contains(words.get(n));
    }
  }

  @Test
  void theFontIsInsideAndTheFileIsSmall() throws IOException {
    byte[] pdf = ReceiptPdf.write(CHINESE.integrated());

    assertThat(pdf.length).isLessThan(200_000);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var fonts = document.getPage(0).getResources();
      for (var name : fonts.getFontNames()) {
        assertThat(fonts.getFont(name).isEmbedded()).isTrue();
      }
    }
  }

  @Test
  void theReceiptStandsInTheFileAsItIs() {
    byte[] pdf = ReceiptPdf.write(CHINESE.integrated());

    assertThat(new String(pdf, StandardCharsets.UTF_8))
        .contains(CanonicalJson.text(CHINESE.integrated()));
  }

  @Test
  void aLongReceiptGoesOnOverPages() {
    SampleReceipt wordy =
        CHINESE.saying("很长的说明，".repeat(900) + "https://x.example/" + "a".repeat(300));

    byte[] pdf = ReceiptPdf.write(wordy.integrated());

    assertThat(CHECK.check(pdf)).isInstanceOf(Verdict.Valid.class);
  }

  @Test
  void aCharacterThatNoPrinterHasIsMarkedAndStillVerifies() throws IOException {
    SampleReceipt rare = CHINESE.saying("𪚥 😀 龘 ﬀ");

    byte[] pdf = ReceiptPdf.write(rare.integrated());

    assertThat(text(pdf)).contains("〓 〓 龘");
    assertThat(CHECK.check(pdf)).isInstanceOf(Verdict.Valid.class);
  }

  @Test
  void aPageThatSaysOtherThanItsReceiptIsFound() throws IOException {
    byte[] pdf = ReceiptPdf.write(CHINESE.saying("只用于发货。").integrated());
    byte[] swapped = withAttachment(pdf, CHINESE.integrated());

    assertThat(CHECK.check(swapped)).isEqualTo(new Verdict.Invalid("page", Flaw.PAGE_CHANGED));
  }

  @Test
  void aChangedAttachmentIsFound() throws IOException {
    Json.Obj changed = CHINESE.integrated().with("issued_at", Json.of("2026-11-20T02:00:01Z"));
    byte[] pdf = withAttachment(ReceiptPdf.write(CHINESE.integrated()), changed);

    assertThat(CHECK.check(pdf)).isEqualTo(new Verdict.Invalid("document", Flaw.CONTENT_CHANGED));
  }

  @Test
  void anotherPdfHasNoReceipt() throws IOException {
    try (PDDocument empty = new PDDocument()) {
      empty.addPage(new org.apache.pdfbox.pdmodel.PDPage());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      empty.save(out);

      assertThat(CHECK.check(out.toByteArray()))
          .isEqualTo(new Verdict.Invalid("receipt.jsonld", Flaw.NO_RECEIPT));
    }
    assertThat(CHECK.check("%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Verdict.Invalid("file", Flaw.NO_RECEIPT));
  }

  @Test
  void bothLanguagesHaveAllWords() {
    assertThat(labels(SampleReceipt.english().integrated()))
        .hasSameSizeAs(labels(CHINESE.integrated()));
  }

  private static java.util.List<String> labels(Json.Obj receipt) {
    return ReceiptPage.of(receipt).stream()
        .map(block -> block.getClass().getSimpleName())
        .collect(Collectors.toList());
  }

  private static byte[] withAttachment(byte[] pdf, Json.Obj receipt) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      var named =
          document
              .getDocumentCatalog()
              .getNames()
              .getEmbeddedFiles()
              .getNames()
              .get("receipt.jsonld");
      named.setEmbeddedFile(
          new PDEmbeddedFile(document, new ByteArrayInputStream(CanonicalJson.bytes(receipt))));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
