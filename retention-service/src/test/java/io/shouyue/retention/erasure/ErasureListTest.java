package io.shouyue.retention.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ErasureListTest {

  private static final LocalDate DAY = LocalDate.parse("2027-11-21");

  @TempDir Path folder;

  @Test
  void entriesStayInOrder() {
    ErasureList list = list();
    list.append("sub_a", "era_1", DAY);
    list.append("sub_b", "era_2", DAY);
    assertThat(list().entries())
        .extracting(ErasureList.Entry::subject)
        .containsExactly("sub_a", "sub_b");
  }

  @Test
  void lineTornByACrashIsReplacedByTheNextEntry() throws IOException {
    ErasureList list = list();
    list.append("sub_a", "era_1", DAY);
    Files.writeString(file(), "v1 sub_b era", StandardOpenOption.APPEND);
    assertThat(list.entries()).hasSize(1);

    list.append("sub_c", "era_3", DAY);

    assertThat(list.entries())
        .extracting(ErasureList.Entry::subject)
        .containsExactly("sub_a", "sub_c");
  }

  private ErasureList list() {
    return new ErasureList(this::file);
  }

  private Path file() {
    return folder.resolve("deep").resolve("list");
  }
}
