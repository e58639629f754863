package io.shouyue.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/npm-licences.mjs} lets pass. */
class NpmLicencesTest {
  @TempDir private Path folder;

  private record Outcome(int code, String text) {}

  @Test
  void allowedLicencesPassAndAreListed() throws Exception {
    Outcome outcome = check("\"license\": \"(MIT OR GPL-3.0)\"");

    assertThat(outcome.code()).as(outcome.text()).isZero();
    assertThat(folder.resolve("target/THIRD-PARTY.txt"))
        .hasContent("made-up 1.0.0 ((MIT OR GPL-3.0)) shipped\n");
    assertThat(folder.resolve("target/sbom.json")).content().contains("CycloneDX", "made-up");
  }

  @Test
  void aLicenceThatIsNotAllowedIsNamed() throws Exception {
    Outcome outcome = check("\"license\": \"GPL-3.0\"");

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.text()).contains("made-up 1.0.0 (shipped)", "GPL-3.0", "not allowed");
  }

  @Test
  void whatIsFineForAToolIsNotFineForWhatIsShipped() throws Exception {
    assertThat(check("\"license\": \"MPL-2.0\", \"dev\": true").code()).isZero();
    assertThat(check("\"license\": \"MPL-2.0\"").code()).isEqualTo(1);
  }

  @Test
  void noLicenceAtAllDoesNotPass() throws Exception {
    assertThat(check("\"dev\": true").text()).contains("UNKNOWN");
  }

  private Outcome check(String entry) throws IOException, InterruptedException {
    Files.writeString(
        folder.resolve("package.json"),
        "{\"name\": \"one\", \"version\": \"1.0.0\", \"dependencies\": {\"made-up\": \"1.0.0\"}}");
    Files.writeString(
        folder.resolve("package-lock.json"),
        """
        {"name": "one", "version": "1.0.0", "lockfileVersion": 3, "requires": true, "packages": {
          "": {"name": "one", "version": "1.0.0", "dependencies": {"made-up": "1.0.0"}},
          "node_modules/made-up": {"version": "1.0.0", %s}}}
        """
            .formatted(entry));
    Process process =
        new ProcessBuilder("node", "bin/npm-licences.mjs", folder.toString())
            .redirectErrorStream(true)
            .start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), text);
  }
}
