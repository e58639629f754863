package io.shouyue.consent.exchange.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordsTest {
  private static final String LONG = "x".repeat(NdjsonRecords.LONGEST + 1);

  @Test
  void linesEndAsTheyLikeAndBlankOnesAreNone() throws IOException {
    assertThat(read(FileFormat.NDJSON, "\uFEFF{\"a\":1}\r\n\n  \n{\"a\":2}\n{\"a\":3}"))
        .extracting(RawRecord::line)
        .containsExactly(1L, 4L, 5L);
  }

  @Test
  void lineThatIsTooLongIsToldAndTheNextOneIsRead() throws IOException {
    List<RawRecord> read = read(FileFormat.NDJSON, LONG + "\n{}\n" + LONG);

    assertThat(read)
        .extracting(RawRecord::problem)
        .containsExactly(LineProblem.LINE_TOO_LONG, null, LineProblem.LINE_TOO_LONG);
  }

  @Test
  void quotedFieldHoldsCommasQuotesAndLines() throws IOException {
    List<RawRecord> read = read(FileFormat.CSV, "a,b\n\"1,\"\"2\n3\",4\n5,6\n");

    assertThat(Fields.of(read.getFirst(), FileFormat.CSV, List.of("a", "b")).toString())
        .contains("1,\"2\n3");
    assertThat(read).extracting(RawRecord::line).containsExactly(2L, 4L);
  }

  @Test
  void quoteThatIsNeverClosedCostsItsOwnLineAlone() throws IOException {
    List<RawRecord> read = read(FileFormat.CSV, "a,b\n1,2\n\"3,4\n5,6\n7,8\n");

    assertThat(read).extracting(RawRecord::line).containsExactly(2L, 3L, 4L, 5L);
    assertThat(read.get(1).problem()).isEqualTo(LineProblem.QUOTES_BROKEN);
  }

  @Test
  void quoteThatAnotherLineClosesByChanceCostsItsOwnLineAlone() throws IOException {
    List<RawRecord> read = read(FileFormat.CSV, "a,b\n\"1,2\n3,4\n5,\"6\n7,8\n");

    assertThat(read).extracting(RawRecord::line).containsExactly(2L, 3L, 4L, 5L);
    assertThat(read).extracting(RawRecord::problem).startsWith(LineProblem.QUOTES_BROKEN, null);
  }

  @Test
  void fileWithoutAHeaderIsRefused() {
    assertThatThrownBy(() -> read(FileFormat.CSV, "\n\n")).isInstanceOf(LineRefusedException.class);
  }

  @Test
  void replacementCharacterMayStandInTheText() {
    String text = "{\"evidence\":\"张\ufffd\"}";
    assertThat(Utf8.text(text.getBytes(StandardCharsets.UTF_8))).isEqualTo(text);
  }

  @Test
  void whatIsNotUtf8IsToldByItself() throws IOException {
    byte[] overlong = {'{', '"', (byte) 0xc0, (byte) 0xaf, '"', ':', '1', '}'};
    RawRecord record = FileFormat.NDJSON.records(new ByteArrayInputStream(overlong)).next();

    assertThatThrownBy(() -> Fields.of(record, FileFormat.NDJSON, List.of()))
        .hasMessage("not-utf-8");
  }

  @Test
  void recordsAreKeptAsTheyStood() throws IOException {
    List<RawRecord> read = read(FileFormat.NDJSON, "{\"a\":\"李\"}\n" + LONG + "\n{}");

    List<RawRecord> kept = RecordBytes.read(RecordBytes.write(read));

    assertThat(kept).usingRecursiveComparison().isEqualTo(read);
  }

  private static List<RawRecord> read(FileFormat format, String text) throws IOException {
    FileFormat.Records records =
        format.records(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    List<RawRecord> all = new ArrayList<>();
    for (RawRecord next = records.next(); next != null; next = records.next()) {
      all.add(next);
    }
    return all;
  }
}
