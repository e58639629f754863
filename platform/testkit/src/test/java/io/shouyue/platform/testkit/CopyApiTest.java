package io.shouyue.platform.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.platform.data.Copy;
import io.shouyue.platform.data.retry.RaceLostException;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(ServiceResource.class)
class CopyApiTest {
  private static final Row FILLED =
      new Row(
          1,
          "同意 \"\\\t\n ,{}",
          "{\"a\": [1, \"二\"]}",
          Instant.parse("2026-11-22T01:02:03.456789Z"),
          true,
          UUID.fromString("0193507f-0000-7abc-bdef-fedcba987654"),
          "0 and ff");

  private static final Row OLD =
      new Row(2, "", "null", Instant.parse("1969-12-31T23:59:59.999999Z"), false, null, "");

  private static final Row EMPTY = new Row(3, null, null, null, null, null, null);

  @Inject Jdbi jdbi;

  private record Row(
      int number,
      @Nullable String text,
      @Nullable String json,
      @Nullable Instant at,
      @Nullable Boolean truth,
      @Nullable UUID uuid,
      @Nullable String bytes) {}

  @Test
  void whatIsCopiedIsReadAgain() {
    List<Row> read = QuarkusTransaction.requiringNew().call(() -> copied(FILLED, OLD, EMPTY));

    assertThat(read).containsExactly(FILLED, OLD, EMPTY);
  }

  @Test
  void rowsThatAreLargerThanAPieceAndManyOfThemArrive() {
    Row large = new Row(0, "守".repeat(100_000), null, null, null, null, "x".repeat(200_000));
    Row[] many = new Row[2_000];
    Arrays.setAll(many, i -> new Row(i, "row " + i, null, null, i % 2 == 0, null, "b".repeat(i)));
    many[1_000] = new Row(1_000, large.text(), null, null, null, null, large.bytes());

    List<Row> read = QuarkusTransaction.requiringNew().call(() -> copied(many));

    assertThat(read).containsExactly(many);
  }

  @Test
  void rowThatIsThereAlreadyIsALostRace() {
    assertThatThrownBy(
            () -> QuarkusTransaction.requiringNew().run(() -> copied(FILLED, EMPTY, FILLED)))
        .isInstanceOf(RaceLostException.class);
  }

  private List<Row> copied(Row... rows) {
    return jdbi.withHandle(
        handle -> {
          handle.execute(
              """
              CREATE TEMP TABLE copied (number integer PRIMARY KEY, down bigint, words text, json jsonb,
                at timestamptz, truth boolean, uuid uuid, bytes bytea) ON COMMIT DROP
              """);
          write(handle, List.of(rows));
          return handle
              .createQuery("SELECT * FROM copied ORDER BY number")
              .map((row, ctx) -> row(row))
              .list();
        });
  }

  private static void write(Handle handle, List<Row> rows) {
    Copy.of("copied", rows)
        .integer("number", Row::number)
        .bigint("down", row -> Long.MAX_VALUE - row.number())
        .text("words", Row::text)
        .json("json", Row::json)
        .instant("at", Row::at)
        .bool("truth", Row::truth)
        .uuid("uuid", Row::uuid)
        .bytes("bytes", row -> row.bytes() == null ? null : row.bytes().getBytes(UTF_8))
        .write(handle);
  }

  private static Row row(ResultSet row) throws SQLException {
    OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
    byte[] bytes = row.getBytes("bytes");
    return new Row(
        Math.toIntExact(Long.MAX_VALUE - row.getLong("down")),
        row.getString("words"),
        row.getString("json"),
        at == null ? null : at.toInstant(),
        row.getObject("truth", Boolean.class),
        row.getObject("uuid", UUID.class),
        bytes == null ? null : new String(bytes, UTF_8));
  }
}
