package io.shouyue.stack.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OlderBuildsTest {
  private static final Instant NOW = Instant.parse("2026-11-21T08:00:00Z");

  @TempDir private Path cache;

  @BeforeEach
  void theCacheHolds() throws IOException {
    Files.createDirectories(cache.resolve("postgres-18.6-linux-x86_64"));
    usedBefore("keycloak-1-a", Duration.ofDays(9));
    usedBefore("keycloak-1-b", Duration.ofDays(3));
    usedBefore("keycloak-1-c.part-7", Duration.ofDays(2));
    usedBefore("keycloak-1-d", Duration.ofHours(2));
    usedBefore("keycloak-1-e", Duration.ZERO);
  }

  @Test
  void theTwoUsedLastStayAndWhateverIsNotKeycloaks() throws IOException {
    new OlderBuilds(cache, folder -> false).remove(NOW);

    assertThat(names())
        .containsExactly("keycloak-1-d", "keycloak-1-e", "postgres-18.6-linux-x86_64");
  }

  @Test
  void whatRunsStays() throws IOException {
    new OlderBuilds(cache, folder -> folder.endsWith("keycloak-1-a")).remove(NOW);

    assertThat(names()).contains("keycloak-1-a").doesNotContain("keycloak-1-b");
  }

  @Test
  void whatWasUsedWithinTheHourStays() throws IOException {
    usedBefore("keycloak-1-b", Duration.ofMinutes(50));
    usedBefore("keycloak-1-d", Duration.ofMinutes(40));

    new OlderBuilds(cache, folder -> false).remove(NOW);

    assertThat(names()).contains("keycloak-1-b", "keycloak-1-d", "keycloak-1-e");
  }

  private void usedBefore(String name, Duration past) throws IOException {
    Path folder = Files.createDirectories(cache.resolve(name).resolve("lib")).getParent();
    OlderBuilds.used(folder, NOW.minus(past));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> folders = Files.list(cache)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }
}
