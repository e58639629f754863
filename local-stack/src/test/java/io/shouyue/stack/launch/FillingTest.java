package io.shouyue.stack.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.shouyue.stack.Ports;
import io.shouyue.stack.Progress;
import io.shouyue.stack.PublicAddress;
import io.shouyue.stack.SeedKind;
import io.shouyue.stack.StackSettings;
import io.shouyue.stack.Workspace;
import io.shouyue.stack.clock.ClockFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FillingTest {
  @TempDir Path folder;
  private Workspace workspace;
  private ClockFile clock;

  @BeforeEach
  void findFolder() {
    workspace = new Workspace(folder, folder.resolve("data"), folder.resolve("cache"));
    clock = new ClockFile(workspace.clockFile());
  }

  @Test
  void aYearBeginsAYearAgoInANewFolder() {
    filling(SeedKind.YEAR).beforeStart();

    assertThat(clock.offset()).isEqualTo(Duration.ofDays(-365));
    assertThat(clock.isBehind()).isTrue();
  }

  @Test
  void aFolderThatHasDatabasesKeepsItsTime() throws IOException {
    Files.createDirectories(workspace.databases());

    filling(SeedKind.YEAR).beforeStart();

    assertThat(clock.offset()).isZero();
  }

  @Test
  void aYearThatWasBegunIsNotBegunAgain() {
    clock.set(Duration.ofDays(-20));

    filling(SeedKind.YEAR).beforeStart();

    assertThat(clock.offset()).isEqualTo(Duration.ofDays(-20));
  }

  @Test
  void nobodyElsesTimeIsMoved() {
    for (SeedKind kind : Set.of(SeedKind.NOTHING, SeedKind.SITE, SeedKind.SMALL)) {
      filling(kind).beforeStart();
    }

    assertThat(workspace.clockFile()).doesNotExist();
  }

  @Test
  void theOffsetAloneSaysWhichDayOfTheYearItIs() {
    DemoYear year = new DemoYear(new Ports(20_000), clock);

    clock.set(DemoYear.BEFORE);
    assertThat(year.day()).isZero();
    clock.set(Duration.ofDays(-1));
    assertThat(year.day()).isEqualTo(364);
    clock.set(Duration.ZERO);
    assertThat(year.day()).isEqualTo(365);
  }

  private Filling filling(SeedKind kind) {
    PrintStream unread = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    StackSettings settings =
        new StackSettings(
            workspace,
            new Ports(20_000),
            PublicAddress.thisMachine(),
            folder,
            folder,
            "",
            Optional.empty(),
            kind,
            false,
            Set.of());
    return new Filling(settings, new Progress(unread));
  }
}
