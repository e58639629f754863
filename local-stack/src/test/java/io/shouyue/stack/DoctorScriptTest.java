package io.shouyue.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code bin/doctor.sh} says of a machine, which here is a folder of made-up programs. */
class DoctorScriptTest {
  private static final List<String> TOOLS =
      List.of(
          "bash",
          "sh",
          "env",
          "awk",
          "cat",
          "cut",
          "dirname",
          "grep",
          "head",
          "id",
          "ls",
          "readlink",
          "sed",
          "seq",
          "sort",
          "tail",
          "tr",
          "uname");

  @TempDir private Path programs;

  @BeforeEach
  void aMachineThatHasEverything() throws IOException {
    for (String tool : TOOLS) {
      Path usual = Path.of("/usr/bin", tool);
      program(tool, "exec " + (Files.exists(usual) ? usual : Path.of("/bin", tool)) + " \"$@\"");
    }
    program("mvn", "echo 'Apache Maven 3.9.9 (x)'");
    program("node", "echo v22.11.0");
    program("npm", "true");
    program("go", "echo 'go version go1.24.2 linux/amd64'");
    program("chromium", "true");
    program("fc-list", "echo NotoSansCJK");
    program("df", "printf 'head\\nfs 1 1 99999999 1%% /\\n'");
    program("unshare", "true");
  }

  private record Finding(int code, String text) {}

  @Test
  void nothingIsWrongThen() throws Exception {
    Finding finding = doctor("--browser");

    assertThat(finding.text())
        .doesNotContain("✗")
        .contains("Maven      3.9.9", "Node       22.11.0");
    assertThat(finding.code()).isZero();
  }

  @Test
  void quietlyNothingIsSaidWhenNothingIsWrong() throws Exception {
    assertThat(doctor("--quiet")).isEqualTo(new Finding(0, ""));
  }

  @Test
  void anOldMavenIsNamedWithTheCommandThatMendsIt() throws Exception {
    program("mvn", "echo 'Apache Maven 3.8.1 (x)'");

    Finding finding = doctor("--quiet");

    assertThat(finding.code()).isEqualTo(1);
    assertThat(finding.text()).contains("Maven", "3.8.1 is older than 3.8.6", "install");
  }

  @Test
  void anOldNodeIsNamedAndSoIsOneWithoutNpm() throws Exception {
    program("node", "echo v18.19.0");
    assertThat(doctor("--quiet").text()).contains("18.19.0 is older than 20.19", "20.19");

    Files.delete(programs.resolve("npm"));
    assertThat(doctor("--quiet").text()).contains("missing, or without npm");
  }

  @Test
  void aMissingBrowserFailsOnlyWhereOneIsNeeded() throws Exception {
    Files.delete(programs.resolve("chromium"));

    assertThat(doctor("--quiet").code()).isZero();
    Finding needed = doctor("--quiet", "--browser");
    assertThat(needed.code()).isEqualTo(1);
    assertThat(needed.text()).contains("browser", "chromium", "--no-browser");
  }

  @Test
  void aMissingFontFailsOnlyWhereOneIsNeeded() throws Exception {
    program("fc-list", "true");

    assertThat(doctor("--quiet").code()).isZero();
    assertThat(doctor("--quiet", "--browser").text()).contains("font", "boxes");
  }

  @Test
  void withoutGoTheKeyringIsAnnouncedAndNothingFails() throws Exception {
    Files.delete(programs.resolve("go"));

    Finding finding = doctor();

    assertThat(finding.code()).isZero();
    assertThat(finding.text()).contains("optional", "keyring");
  }

  @Test
  void aFullDiskIsNamed() throws Exception {
    program("df", "printf 'head\\nfs 1 1 2097152 1%% /\\n'");

    assertThat(doctor("--quiet").text()).contains("only 2 GB");
  }

  @Test
  void rootWithoutUserNamespacesIsTold() throws Exception {
    program("id", "echo 0");
    program("unshare", "exit 1");

    assertThat(doctor("--quiet").text())
        .contains("namespaces", "sysctl -w user.max_user_namespaces");
  }

  private Finding doctor(String... options) throws Exception {
    ProcessBuilder builder = new ProcessBuilder();
    builder.command().addAll(List.of("bash", "bin/doctor.sh"));
    builder.command().addAll(List.of(options));
    builder.environment().put("PATH", programs.toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().remove("NVM_DIR");
    builder.environment().remove("SHOUYUE_BROWSER");
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Finding(process.waitFor(), text);
  }

  private void program(String name, String script) throws IOException {
    Path file = programs.resolve(name);
    Files.deleteIfExists(file);
    Files.writeString(file, "#!/bin/sh\n" + script + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
