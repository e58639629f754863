package io.shouyue.bench.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProcessImageTest {
  private final ProcessImage image =
      ProcessImage.parse(
          "java\0-Xmx128m\0-Dname=a b\0-jar\0/consent/quarkus-run.jar\0",
          "SHOUYUE_DB_USER=consent_runtime\0EMPTY=\0URL=http://h/?a=b\0");

  @Test
  void theFloorIsStartedWithTheSameWordsAndAnotherJar() {
    assertThat(image.words(Path.of("/floor/quarkus-run.jar")))
        .containsExactly("java", "-Xmx128m", "-Dname=a b", "-jar", "/floor/quarkus-run.jar");
  }

  @Test
  void aCacheOfTheServiceIsNotTakenAlong() {
    ProcessImage cached =
        ProcessImage.parse("java\0-Xmx128m\0-XX:AOTCache=/consent/a.aot\0some.Main\0", "A=b\0");

    assertThat(cached.words(Path.of("/floor/quarkus-run.jar")))
        .containsExactly("java", "-Xmx128m", "-jar", "/floor/quarkus-run.jar");
  }

  @Test
  void variablesKeepEverythingAfterTheFirstEqualsSign() {
    assertThat(image.variables())
        .containsEntry("SHOUYUE_DB_USER", "consent_runtime")
        .containsEntry("EMPTY", "")
        .containsEntry("URL", "http://h/?a=b")
        .hasSize(3);
  }
}
