package io.shouyue.stack.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationStampTest {
  @TempDir Path cluster;

  @Test
  void holdsForTheBuildAndMonthItWasSetFor() {
    assertThat(stamp("consent", "one").holds()).isFalse();

    stamp("consent", "one").set();

    assertThat(stamp("consent", "one").holds()).isTrue();
    assertThat(stamp("consent", "two").holds()).isFalse();
    assertThat(stamp("identity", "one").holds()).isFalse();
  }

  private MigrationStamp stamp(String database, String now) {
    return new MigrationStamp(cluster, database, now);
  }
}
