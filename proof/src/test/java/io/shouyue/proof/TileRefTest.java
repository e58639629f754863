package io.shouyue.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TileRefTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 256, 0/000",
    "0, 1234067, 256, 0/x001/x234/067",
    "2, 67, 12, 2/067.p/12",
    "63, 1000, 255, 63/x001/000.p/255",
    "-1, 0, 1, entries/000.p/1"
  })
  void pathIsReadAsItIsWritten(int level, long index, int width, String path) {
    TileRef ref = new TileRef(level, index, width);

    assertThat(ref.path()).isEqualTo(path);
    assertThat(TileRef.parse(path)).isEqualTo(ref);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0/0", "0/0000", "00/000", "64/000", "0/x000/001", "0/001/002", "0/x001", "0/000.p/256",
        "0/000.p/0", "0/000.p/01", "0/000.p/", "entries/000/", "-1/000", "0/x1/000", "data/000", "",
        "0/000 ", "0/000.P/3"
      })
  void anyOtherPathNamesNoTile(String path) {
    assertThatThrownBy(() -> TileRef.parse(path)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void widthFollowsFromTheSizeOfTheLog() {
    assertThat(TileRef.of(0, 272, 70_000).isFull()).isTrue();
    assertThat(TileRef.of(0, 273, 70_000).width()).isEqualTo(112);
    assertThat(TileRef.of(1, 0, 70_000).isFull()).isTrue();
    assertThat(TileRef.of(1, 1, 70_000).width()).isEqualTo(17);
    assertThat(TileRef.of(2, 0, 70_000).width()).isEqualTo(1);
    assertThat(TileRef.of(TileRef.ENTRIES, 273, 70_000).width()).isEqualTo(112);
    assertThatThrownBy(() -> TileRef.of(3, 0, 70_000)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TileRef.of(8, 0, 70_000)).isInstanceOf(IllegalArgumentException.class);
  }
}
