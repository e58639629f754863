package io.shouyue.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code bin/build.sh} takes for older than its sources. */
class BuildScriptTest {
  private static final Instant EARLY = Instant.parse("2026-01-01T00:00:00Z");
  private static final Instant LATE = Instant.parse("2026-01-02T00:00:00Z");

  @TempDir private Path temp;
  private Path sources;
  private Path artifact;

  @BeforeEach
  void aModuleWhosePathHasASpace() throws IOException {
    Path module = Files.createDirectories(temp.resolve("模块 one"));
    sources = Files.createDirectories(module.resolve("src"));
    artifact = module.resolve("app.jar");
    at(sources.resolve("A.java"), EARLY);
    Files.setLastModifiedTime(sources, FileTime.from(EARLY));
  }

  @Test
  void aMissingArtifactIsStale() throws Exception {
    assertThat(stale()).isTrue();
  }

  @Test
  void anArtifactNewerThanEverySourceIsNotStale() throws Exception {
    at(artifact, LATE);

    assertThat(stale()).isFalse();
  }

  @Test
  void oneNewerSourceMakesItStale() throws Exception {
    at(artifact, EARLY.plusSeconds(1));
    at(sources.resolve("B.java"), LATE);

    assertThat(stale()).isTrue();
  }

  @Test
  void aSourceThatWasRemovedMakesItStale() throws Exception {
    at(artifact, EARLY.plusSeconds(1));
    Files.delete(sources.resolve("A.java"));

    assertThat(stale()).isTrue();
  }

  @Test
  void whatWasBuiltOrDownloadedBesideTheSourcesDoesNotCount() throws Exception {
    at(artifact, EARLY.plusSeconds(1));
    Files.createDirectories(sources.resolve("node_modules"));
    at(sources.resolve("node_modules/index.js"), LATE);
    Files.setLastModifiedTime(sources, FileTime.from(EARLY));

    assertThat(stale()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "src/people.tsx",
        "public/mark.svg",
        "demo/index.html",
        "index.html",
        "desk.html",
        "vite.config.ts",
        "vite.demo.config.ts",
        "tsconfig.json",
        "package-lock.json"
      })
  void everythingThatThePagesAreBuiltFromMakesThemStale(String source) throws Exception {
    at(artifact, EARLY.plusSeconds(1));
    Path file = temp.resolve("web").resolve(source);
    Files.createDirectories(file.getParent());
    at(file, LATE);

    boolean stale =
        bash(
            """
            ROOT="$1" && . bin/build.sh
            while IFS= read -r one; do web+=("$one"); done < <(web_sources)
            older_than_sources "$0" "${web[@]}\"""",
            artifact.toString(),
            temp.toString());

    assertThat(stale).isTrue();
  }

  private boolean stale() throws Exception {
    return bash(
        ". bin/build.sh && older_than_sources \"$0\" \"$1\"",
        artifact.toString(),
        sources.toString());
  }

  private static boolean bash(String script, String... arguments) throws Exception {
    List<String> words = new ArrayList<>(List.of("bash", "-c", script));
    words.addAll(List.of(arguments));
    return new ProcessBuilder(words).inheritIO().start().waitFor() == 0;
  }

  private static void at(Path file, Instant time) throws IOException {
    Files.writeString(file, "");
    Files.setLastModifiedTime(file, FileTime.from(time));
  }
}
