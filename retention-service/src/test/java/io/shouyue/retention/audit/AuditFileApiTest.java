package io.shouyue.retention.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.testkit.Background;
import io.shouyue.platform.testkit.TestLegalClock;
import io.shouyue.retention.Api;
import io.shouyue.retention.FakePeers;
import io.shouyue.retention.RetentionResource;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
@WithTestResource(RetentionResource.class)
class AuditFileApiTest {

  @TempDir Path folder;

  @Inject TestLegalClock clock;
  @Inject Background background;
  @Inject AuditService audit;
  @Inject PgAuditStore store;

  private Path file;
  private AuditFileJob job;

  @BeforeEach
  void start() {
    clock.reset();
    FakePeers.get().reset();
    Api.registerSites();
    file = folder.resolve("audit.jsonl");
    job = new AuditFileJob(store, () -> Optional.of(file));
    act();
  }

  @Test
  void everyChainedEventIsWrittenOnceAndTheChainIsWhole() throws IOException {
    job.run();
    act();
    job.run();
    job.run();

    List<String> lines = Files.readAllLines(file);
    assertThat(lines).doesNotHaveDuplicates();
    assertThat(verify()).startsWith("VALID " + lines.size() + " events");
  }

  @Test
  void tornLineIsWrittenAgain() throws IOException {
    job.run();
    int lines = Files.readAllLines(file).size();
    Files.writeString(file, "{\"seq\":", StandardOpenOption.APPEND);
    act();

    job.run();

    assertThat(Files.readAllLines(file)).hasSizeGreaterThan(lines);
    assertThat(verify()).startsWith("VALID");
  }

  @Test
  void changedOrMissingLineBreaksTheChain() throws IOException {
    act();
    job.run();
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(1, lines.size()));
    assertThat(verify()).startsWith("INVALID after 0");

    List<String> changed = new ArrayList<>(lines);
    changed.set(1, lines.get(1).replace("\"site\":\"", "\"site\":\"x"));
    Files.write(file, changed);
    assertThat(verify()).startsWith("INVALID after 1");
  }

  @Test
  void databaseAndFileAreComparedEventByEvent() throws IOException {
    job.run();
    assertThat(both()).contains("database: VALID", "the file agrees and is 0 events behind");

    act();
    assertThat(both()).contains("the file agrees").doesNotContain("is 0 events behind");

    Files.writeString(file, "");
    assertThat(both()).contains("file: VALID 0 events", "the file agrees");
    Files.writeString(file, "{}\n");
    assertThat(both()).contains("file: INVALID after 0");
  }

  private String both() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AuditPlaces(new PrintStream(out, true, StandardCharsets.UTF_8)).both(store, file);
    return out.toString(StandardCharsets.UTF_8);
  }

  private void act() {
    Api.manualReview(true);
    background.settle();
    Chaining.all(audit);
  }

  private String verify() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new AuditPlaces(new PrintStream(out, true, StandardCharsets.UTF_8)).file(file);
    return out.toString(StandardCharsets.UTF_8);
  }
}
