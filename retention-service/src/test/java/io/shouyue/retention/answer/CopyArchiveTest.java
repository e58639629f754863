package io.shouyue.retention.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.text.LocalText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.lingala.zip4j.exception.ZipException;
import org.junit.jupiter.api.Test;

class CopyArchiveTest {

  private static final DataCopy COPY =
      new DataCopy(
          new LocalText("演示", "Demo"),
          "20261120-7K3M9QXA",
          Instant.parse("2026-11-20T02:00:00Z"),
          List.of(
              new CopyPart(
                  "account",
                  new LocalText("账号", "Account"),
                  List.of("field", "value"),
                  List.of(
                      List.of("nickname", "=HYPERLINK(\"x\")"),
                      List.of("bio", "<script>alert(1)</script> “好”"))),
              new CopyPart(
                  "requests", new LocalText("请求", "Requests"), List.of("number"), List.of())));

  @Test
  void archiveHoldsAPageJsonAndOneTablePerPart() throws IOException {
    assertThat(files())
        .containsOnlyKeys("index.html", "copy.pdf", "data.json", "account.csv", "requests.csv");
  }

  @Test
  void nothingThatPeopleWroteRunsAnywhere() throws IOException {
    assertThat(files().get("index.html"))
        .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
        .doesNotContain("<script");
    assertThat(files().get("account.csv")).contains("'=HYPERLINK").doesNotContain(",=HYPERLINK");
  }

  @Test
  void jsonSaysWhatThePageSays() throws IOException {
    assertThat(files().get("data.json"))
        .contains("\"account\":[{\"field\":\"nickname\",\"value\":\"=HYPERLINK(\\\"x\\\")\"}")
        .contains("\"requests\":[]")
        .contains("\"request\":\"20261120-7K3M9QXA\"");
  }

  @Test
  void emptyPartSaysThatNothingIsHeld() throws IOException {
    assertThat(files().get("index.html")).contains("Nothing is held.");
  }

  @Test
  void fileClosedWithAPasswordOpensWithItAlone() throws IOException {
    byte[] closed = EncryptedZip.of(CopyArchive.of(COPY, Language.EN), "correct horse");

    assertThat(firstEntry(closed, "correct horse")).isNotEmpty();
    assertThatThrownBy(() -> firstEntry(closed, "wrong horse")).isInstanceOf(ZipException.class);
    assertThat(new String(closed, StandardCharsets.ISO_8859_1)).doesNotContain("<!doctype");
  }

  private static byte[] firstEntry(byte[] zip, String password) throws IOException {
    try (var in =
        new net.lingala.zip4j.io.inputstream.ZipInputStream(
            new ByteArrayInputStream(zip), password.toCharArray())) {
      in.getNextEntry();
      return in.readAllBytes();
    }
  }

  private static Map<String, String> files() throws IOException {
    return unzip(CopyArchive.of(COPY, Language.EN));
  }

  static Map<String, String> unzip(byte[] archive) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
