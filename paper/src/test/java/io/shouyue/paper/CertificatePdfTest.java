package io.shouyue.paper;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.proof.Json;
import io.shouyue.proof.JsonParser;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class CertificatePdfTest {

  private static final Json.Obj CERTIFICATE =
      (Json.Obj)
          JsonParser.parse(
              """
              {"id": "crt_0", "site": "demo", "rule": "cancellation/1", "issuedOn": "2027-11-21",
               "result": "DE_IDENTIFIED",
               "steps": [{"step": "listed", "doneOn": "2027-11-21", "counts": {"entries": 1}}],
               "sources": [{"source": "shop", "label": "DE_IDENTIFIED",
                 "reasons": ["public.orders k=2 of 5"], "tables": [{"table": "public.orders",
                 "action": "ANONYMISE", "before": 2, "touched": 2, "after": 0}]}],
               "kept": [{"category": "invoice", "lastDay": "2036-11-20", "basis": "Article 29"}]}
              """);

  @Test
  void pageSaysWhatWasDoneWhatIsKeptAndThatItIsOnlyDeIdentified() throws IOException {
    assertThat(text("en"))
        .contains("Certificate of erasure", "de-identified and not anonymised")
        .contains("public.orders: anonymise, rows before 2, treated 2, left 0")
        .contains("until 2036-11-20: Article 29")
        .contains("The website's own systems");
    assertThat(text("zh-CN"))
        .contains("个人信息删除证明", "仅为去标识化而非匿名化")
        .contains("写入删除清单（数据库之外）：条目 1", "public.orders：匿名化，处理前 2 行")
        .doesNotContain("listed", "ANONYMISE");
  }

  @Test
  void certificateWithoutSystemsHasNoEmptyParts() {
    Json.Obj plain = (Json.Obj) JsonParser.parse("{\"id\": \"crt_0\", \"result\": \"ANONYMISED\"}");
    List<String> texts = CertificatePage.of(plain, "en").stream().map(Block::text).toList();
    assertThat(texts).noneMatch(text -> text.contains("own systems") || text.isBlank());
  }

  private static String text(String language) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(CertificatePdf.write(CERTIFICATE, language))) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
