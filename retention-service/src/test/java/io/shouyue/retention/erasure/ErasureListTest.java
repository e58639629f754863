package io.shouyue.retention.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureListTest {

  private static final LocalDate DAY = LocalDate.parse("2027-11-21");

  @TempDir Path folder;

  @Test
  void entriesStayInOrder() {
    ErasureList list = list();
    list.append(List.of(entry("sub_a", "era_1")));
    list.append(List.of(entry("sub_b", "era_2")));
    assertThat(list().entries())
        .extracting(ErasureListEntry::subject)
        .containsExactly("sub_a", "sub_b");
  }

  @Test
  void lineTornByACrashIsReplacedByTheNextEntry() throws IOException {
    ErasureList list = list();
    list.append(List.of(entry("sub_a", "era_1")));
    Files.writeString(file(), "v2 demo sub_b era", StandardOpenOption.APPEND);
    assertThat(list.entries()).hasSize(1);

    list.append(List.of(entry("sub_c", "era_3")));

    assertThat(list.entries())
        .extracting(ErasureListEntry::subject)
        .containsExactly("sub_a", "sub_c");
  }

  @Test
  void whatIsOlderThanEveryBackupIsDropped() {
    ErasureList list = list();
    list.append(List.of(new ErasureListEntry("demo", "sub_old", "era_1", DAY.minusDays(91))));
    list.append(List.of(entry("sub_new", "era_2")));

    list.forgetBefore(DAY.minusDays(90));
    list.append(List.of(entry("sub_newer", "era_3")));

    assertThat(list.entries())
        .extracting(ErasureListEntry::subject)
        .containsExactly("sub_new", "sub_newer");
  }

  @Test
  void lineOfAnotherFormIsRefused() throws IOException {
    ErasureList list = list();
    list.append(List.of(entry("sub_a", "era_1")));
    Files.writeString(file(), "v9 sub_b\n", StandardOpenOption.APPEND);

    assertThatThrownBy(list::entries).isInstanceOf(IllegalStateException.class);
  }

  private static ErasureListEntry entry(String subject, String plan) {
    return new ErasureListEntry("demo", subject, plan, DAY);
  }

  private ErasureList list() {
    return new ErasureList(
        new ErasureConfig() {
          @Override
          public Path list() {
            return file();
          }

          @Override
          public Optional<Period> backupsKept() {
            return Optional.empty();
          }
        });
  }

  private Path file() {
    return folder.resolve("deep").resolve("list");
  }
}
