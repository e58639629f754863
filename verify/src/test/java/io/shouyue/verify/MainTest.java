package io.shouyue.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.paper.ReceiptPdf;
import io.shouyue.paper.SampleReceipt;
import io.shouyue.proof.CanonicalJson;
import io.shouyue.proof.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  private static final SampleReceipt RECEIPT = SampleReceipt.english();
  private static final String KEY = SampleReceipt.key().toString();

  @TempDir Path folder;

  private String said = "";

  @Test
  void aReceiptIsValid() throws IOException {
    Path file = write("receipt.jsonld", CanonicalJson.bytes(RECEIPT.integrated()));

    assertThat(verify(file.toString(), "--key", KEY)).isZero();
    assertThat(said).startsWith("VALID").contains("receipt", "log.example/shouyue", "entry 1 of 2");
  }

  @Test
  void itsPdfIsValidToo() throws IOException {
    Path file = write("receipt.pdf", ReceiptPdf.write(RECEIPT.integrated()));

    assertThat(verify(file.toString(), "--key", KEY)).isZero();
  }

  @Test
  void whatTheLogHasNotYetIsPending() throws IOException {
    Path file = write("receipt.jsonld", CanonicalJson.bytes(RECEIPT.pending()));

    assertThat(verify(file.toString(), "--key", KEY)).isEqualTo(3);
    assertThat(said).startsWith("PENDING");
  }

  @Test
  void whatWasChangedIsNamedInTheReadersLanguage() throws IOException {
    Json.Obj changed = RECEIPT.integrated().with("issued_at", Json.of("2026-11-20T03:00:00Z"));
    Path file = write("receipt.jsonld", CanonicalJson.bytes(changed));

    assertThat(verify(file.toString(), "--key", KEY)).isEqualTo(1);
    assertThat(said).startsWith("INVALID document").contains("committed");
    verify(file.toString(), "--key", KEY, "--lang", "zh");
    assertThat(said).contains("承诺不符");
  }

  @Test
  void aBareProofNeedsItsLeaf() throws IOException {
    Json.Obj proof = (Json.Obj) RECEIPT.integrated().members().get("proof");
    Path file = write("x.tlog-proof", proof.text("tlogProof").getBytes(StandardCharsets.UTF_8));

    assertThat(verify(file.toString(), "--key", KEY, "--leaf", RECEIPT.leaf())).isZero();
    assertThat(verify(file.toString(), "--key", KEY)).isEqualTo(1);
    assertThat(said).contains("which leaf");
    assertThat(verify(file.toString(), "--key", KEY, "--leaf", "%%")).isEqualTo(1);
  }

  @Test
  void keysMayBePinnedInAFile() throws IOException {
    Path file = write("receipt.jsonld", CanonicalJson.bytes(RECEIPT.integrated()));
    write("log-keys", ("# ours\n" + KEY + "\n").getBytes(StandardCharsets.UTF_8));

    assertThat(verify(file.toString())).isZero();
    assertThat(verify(file.toString(), "--key", folder.resolve("log-keys").toString())).isZero();
  }

  @Test
  void withoutAKeyNothingIsBelieved() throws IOException {
    Path file = write("receipt.jsonld", CanonicalJson.bytes(RECEIPT.integrated()));

    assertThat(verify(file.toString())).isEqualTo(2);
    assertThat(said).contains("/log/vkey");
    assertThat(verify(file.toString(), "--key", "a+b+c")).isEqualTo(2);
  }

  @Test
  void aDemandedWitnessThatIsMissingMakesItInvalid() throws IOException {
    Path file = write("receipt.jsonld", CanonicalJson.bytes(RECEIPT.integrated()));

    assertThat(verify(file.toString(), "--key", KEY, "--witnesses", "1")).isEqualTo(1);
    assertThat(said).contains("witnesses");
  }

  @Test
  void aWrongCallSaysHowToCall() {
    assertThat(verify()).isEqualTo(2);
    assertThat(said).contains("verify FILE");
    assertThat(verify("a", "b")).isEqualTo(2);
    assertThat(verify("a", "--key")).isEqualTo(2);
    assertThat(verify("a", "--witnesses", "x")).isEqualTo(2);
    assertThat(verify(folder.resolve("none").toString(), "--key", KEY)).isEqualTo(2);
  }

  private int verify(String... words) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Map<String, String> environment =
        Map.of("LANG", "en_US.UTF-8", "SHOUYUE_LOG_KEYS", folder.resolve("log-keys").toString());
    int code = Main.run(environment, new PrintStream(bytes, true, StandardCharsets.UTF_8), words);
    said = bytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  private Path write(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }
}
