package io.shouyue.stack.aot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationTest {
  @TempDir Path folder;

  @BeforeEach
  void build() throws IOException {
    for (String jar :
        List.of(
            "quarkus-run.jar",
            "lib/main/b.jar",
            "lib/main/a.jar",
            "lib/boot/boot.jar",
            "app/app.jar",
            "quarkus/generated-bytecode.jar",
            "quarkus/transformed-bytecode.jar")) {
      Files.createDirectories(folder.resolve(jar).getParent());
      Files.writeString(folder.resolve(jar), jar);
    }
    Files.writeString(folder.resolve("lib/main/notes.txt"), "no jar");
  }

  @Test
  void classesThatTheBuildRewroteComeFirst() {
    assertThat(Application.in(folder).classPath())
        .map(jar -> folder.relativize(jar).toString())
        .containsExactly(
            "quarkus/transformed-bytecode.jar",
            "quarkus/generated-bytecode.jar",
            "app/app.jar",
            "lib/boot/boot.jar",
            "lib/main/a.jar",
            "lib/main/b.jar");
  }

  @Test
  void buildWithoutRewrittenClassesHasNoJarOfThem() throws IOException {
    Files.delete(folder.resolve("quarkus/transformed-bytecode.jar"));

    assertThat(Application.in(folder).classPath()).allMatch(Files::exists).hasSize(5);
  }

  @Test
  void anotherBuildAndOtherCircumstancesHaveAnotherFingerprint() throws IOException {
    Application application = Application.in(folder);
    String before = application.fingerprint(List.of("-Xmx1m"));

    assertThat(application.fingerprint(List.of("-Xmx1m"))).isEqualTo(before);
    assertThat(application.fingerprint(List.of("-Xmx2m"))).isNotEqualTo(before);
    Files.setLastModifiedTime(folder.resolve("app/app.jar"), FileTime.fromMillis(1));
    assertThat(application.fingerprint(List.of("-Xmx1m"))).isNotEqualTo(before);
  }

  @Test
  void folderWithoutBuildIsRefused() throws IOException {
    Files.delete(folder.resolve("quarkus-run.jar"));

    assertThatThrownBy(() -> Application.in(folder))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("./shouyue up");
  }
}
