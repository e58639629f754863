package io.shouyue.stack.aot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.shouyue.stack.JavaProgram;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With a program of one class in the place of a service. */
class AotCacheTest {
  private static final List<String> FLAGS = List.of("-Xmx32m", "-XX:+UseSerialGC");

  @TempDir Path target;
  private Application application;

  @BeforeEach
  void build() throws IOException {
    Path folder = target.resolve("quarkus-app");
    for (String part : List.of("quarkus", "app", "lib/boot", "lib/main")) {
      Files.createDirectories(folder.resolve(part));
    }
    Path source = target.resolve("GeneratedMain.java");
    Files.writeString(
        source,
        """
        package io.quarkus.runner;
        public class GeneratedMain {
          public static void main(String[] words) {
            System.out.println("started");
          }
        }
        """);
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-d", target.toString(), source.toString());
    assertThat(compiled).isZero();
    String name = "io/quarkus/runner/GeneratedMain.class";
    try (var jar = new JarOutputStream(Files.newOutputStream(folder.resolve("app/app.jar")))) {
      jar.putNextEntry(new JarEntry(name));
      jar.write(Files.readAllBytes(target.resolve(name)));
    }
    Files.writeString(folder.resolve("quarkus-run.jar"), "");
    application = Application.in(folder);
  }

  @Test
  void trainedCacheIsUsedByTheNextStartOfTheSameBuildOnly() throws Exception {
    assumeTrue(Runtime.version().feature() >= 25, "this JVM writes no cache in one step");
    AotCache cache = new AotCache(application, FLAGS);
    assertThat(cache.isWanted()).isTrue();

    cache.clear();
    assertThat(run(cache, cache.trainingWords())).contains("started");
    assertThat(cache.isThere()).as("before it is put in its place").isFalse();
    cache.finish();

    assertThat(cache.isThere()).isTrue();
    assertThat(cache.isWanted()).isFalse();
    List<String> strict = new ArrayList<>(List.of("-XX:AOTMode=on"));
    strict.addAll(cache.words());
    assertThat(run(cache, strict)).contains("started").doesNotContain("error");
    assertThat(new AotCache(application, List.of("-Xmx64m")).isThere()).isFalse();
  }

  @Test
  void cachesOfOlderBuildsAreCleared() throws IOException {
    Path old = target.resolve("aot").resolve("0123.aot");
    Files.createDirectories(old.getParent());
    Files.writeString(old, "");

    new AotCache(application, FLAGS).clear();

    assertThat(old).doesNotExist();
  }

  @Test
  void trainingThatWroteNothingLeavesNothing() {
    AotCache cache = new AotCache(application, FLAGS);
    cache.clear();

    cache.finish();

    assertThat(cache.isThere()).isFalse();
  }

  private static String run(AotCache cache, List<String> words) throws Exception {
    List<String> all = new ArrayList<>(List.of(JavaProgram.path()));
    all.addAll(FLAGS);
    all.addAll(words);
    ProcessBuilder java = new ProcessBuilder(all).redirectErrorStream(true);
    java.environment().putAll(cache.environment());
    Process process = java.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
