package io.shouyue.identity.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdPhotoTest {
  private static final long MOST = 40_000_000;

  @Test
  void nothingButThePictureSurvives() {
    byte[] redrawn = IdPhoto.redraw(Photos.jpegWithExif(), MOST);

    assertThat(text(Photos.jpegWithExif())).contains(Photos.CANARY);
    assertThat(text(redrawn)).doesNotContain(Photos.CANARY, "Exif");
    assertThat(PhotoFormat.of(redrawn)).contains(PhotoFormat.JPEG);
  }

  /** Image I/O keeps a copy of what it reads and writes in a file, unless it is told otherwise. */
  @Test
  void noFileIsNeededToDrawIt(@TempDir Path gone) throws IOException {
    byte[] file = Photos.png();
    File before = ImageIO.getCacheDirectory();
    ImageIO.setCacheDirectory(gone.toFile());
    Files.delete(gone);
    try {
      assertThat(PhotoFormat.of(IdPhoto.redraw(file, MOST))).contains(PhotoFormat.JPEG);
    } finally {
      ImageIO.setCacheDirectory(before);
      Files.createDirectory(gone);
    }
  }

  @Test
  void aPngBecomesAJpeg() {
    assertThat(PhotoFormat.of(IdPhoto.redraw(Photos.png(), MOST))).contains(PhotoFormat.JPEG);
  }

  @Test
  void aSecondFileBehindThePictureIsRefused() {
    refused(Photos.followedBy(Photos.png(), "PK\u0003\u0004"), "trailing-data");
    refused(Photos.followedBy(Photos.jpegWithExif(), "<script>"), "trailing-data");
  }

  @Test
  void aBombIsRefusedBeforeItIsUnpacked() {
    refused(Photos.bomb(), "too-many-pixels");
  }

  @Test
  void halfAPictureIsRefused() {
    byte[] jpeg = Photos.jpegWithExif();
    byte[] half = Arrays.copyOf(jpeg, 60);
    half[58] = (byte) 0xff;
    half[59] = (byte) 0xd9;

    refused(half, "broken");
  }

  @Property(tries = 200)
  void noBytesAtAllEndInAnythingButARefusal(@ForAll byte[] tail) {
    byte[] file = Photos.followedBy(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, text(tail));

    assertThatThrownBy(() -> IdPhoto.redraw(file, MOST)).isInstanceOf(DomainException.class);
  }

  @Test
  void whatIsNoPictureIsNamedByItsContent() {
    byte[] pdf = "%PDF-1.7 made up".getBytes(StandardCharsets.US_ASCII);

    assertThat(catchThrowableOfType(DomainException.class, () -> IdPhoto.redraw(pdf, MOST)).code())
        .isEqualTo(CommonError.UNSUPPORTED_MEDIA_TYPE);
  }

  private static void refused(byte[] file, String reason) {
    assertThat(
            catchThrowableOfType(DomainException.class, () -> IdPhoto.redraw(file, MOST)).members())
        .containsEntry("reason", reason);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
