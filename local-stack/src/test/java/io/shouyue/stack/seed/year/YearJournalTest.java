package io.shouyue.stack.seed.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.shouyue.stack.StackException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearJournalTest {
  @TempDir Path folder;

  @Test
  void anotherStartFindsWhatTheFirstOneFiled() {
    Path file = folder.resolve("year");
    new YearJournal(file).filed(7, "req_7");

    YearJournal later = new YearJournal(file);

    assertThat(later.knows(7)).isTrue();
    assertThat(later.request(7)).isEqualTo("req_7");
    assertThat(later.knows(8)).isFalse();
  }

  @Test
  void aRequestThatWasNeverFiledIsNamed() {
    assertThatThrownBy(() -> new YearJournal(folder.resolve("year")).request(8))
        .isInstanceOf(StackException.class)
        .hasMessageContaining("8");
  }

  @Test
  void afterTheYearNothingIsLeftOfIt() {
    Path file = folder.resolve("year");
    YearJournal journal = new YearJournal(file);
    journal.filed(1, "req_1");

    journal.remove();

    assertThat(file).doesNotExist();
  }
}
