package io.shouyue.identity.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.shouyue.identity.Ear;
import io.shouyue.identity.TableScan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Looks for the bytes of the photos in every table, in every file of the database and of the
 * service, and in what was logged: while they are stored and after the verdict.
 */
@QuarkusTest
class ImageScanApiTest extends FaceApiTestBase {
  private static final int SAMPLE = 24;

  private final Ear ear = new Ear();
  private Instant begun;

  @ConfigProperty(name = "SHOUYUE_DB_URL")
  String database;

  @BeforeEach
  void listen() {
    begun = Instant.now().minusSeconds(2);
    ear.open();
  }

  @AfterEach
  void stop() {
    ear.close();
  }

  @Test
  void noImageBytesAreInAnyTableFileOrLog() {
    byte[] sent = Photos.jpegWithExif();
    byte[] kept = IdPhoto.redraw(sent, 40_000_000);
    byte[][] needles = {
      middle(sent), middle(kept), Photos.CANARY.getBytes(StandardCharsets.US_ASCII)
    };
    String subject = newSubject();
    String number = idNumber(1);
    String id =
        site()
            .body(elements(subject, NAME, number).replace("ELEMENTS", "FACE"))
            .post("/v1/verifications")
            .path("id");
    photo(subject, id, "front", sent);
    photo(subject, id, "back", sent);
    String url =
        person(subject)
            .post("/v1/verifications/" + id + "/face-session")
            .then()
            .extract()
            .path("url");

    assertThat(filesOf(databaseFolder())).isNotEmpty();
    nowhere(needles);
    assertThat(new TableScan(jdbi).thatHold(NAME, number)).isEmpty();

    press(url, "PASS");

    show(subject, id).body("state", equalTo("VERIFIED"));
    background.settle();
    nowhere(needles);
  }

  private void nowhere(byte[]... needles) {
    superuser().useHandle(h -> h.execute("CHECKPOINT"));
    assertThat(new TableScan(jdbi).thatHold(needles)).isEmpty();
    for (byte[] needle : needles) {
      assertThat(String.join("\n", ear.heard()))
          .doesNotContain(
              HexFormat.of().formatHex(needle), Base64.getEncoder().encodeToString(needle));
      String text = text(needle);
      assertThat(Stream.concat(filesOf(databaseFolder()).stream(), filesOf(Path.of(".")).stream()))
          .noneMatch(file -> text(read(file)).contains(text));
    }
  }

  /** Files that were written since the test began. */
  private List<Path> filesOf(Path folder) {
    List<Path> fresh = new ArrayList<>();
    try {
      Files.walkFileTree(folder, new Fresh(fresh));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return fresh;
  }

  /** The database makes and removes files meanwhile. */
  private final class Fresh extends SimpleFileVisitor<Path> {
    private final List<Path> found;

    private Fresh(List<Path> found) {
      this.found = found;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (attributes.lastModifiedTime().toInstant().isAfter(begun)) {
        found.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException gone) {
      return new byte[0];
    }
  }

  private Path databaseFolder() {
    String folder =
        superuser().withHandle(h -> h.createQuery("SHOW data_directory").mapTo(String.class).one());
    return Path.of(folder);
  }

  private Jdbi superuser() {
    return Jdbi.create(database, "postgres", "");
  }

  private static byte[] middle(byte[] file) {
    return Arrays.copyOfRange(file, file.length / 2, file.length / 2 + SAMPLE);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
