package io.shouyue.identity.face;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a photo out of uploaded bytes: what it is, its first bytes say and not its name; its size
 * is read before a pixel is unpacked; then it is drawn anew, so that nothing of the file survives
 * but the picture: no EXIF, no comment, no second file inside. All of it happens in memory: left to
 * itself, Image I/O keeps what it reads and writes in a temporary file.
 */
final class IdPhoto {
  private static final int SMALLEST_EDGE = 64;

  private IdPhoto() {}

  /**
   * The photo as a JPEG without metadata.
   *
   * @throws DomainException unsupported-media-type for anything but JPEG and PNG
   * @throws IdentityException {@link IdentityError#IMAGE_REFUSED} with a reason: {@code broken},
   *     {@code too-many-pixels}, {@code too-small}, {@code trailing-data}
   */
  static byte[] redraw(byte[] file, long mostPixels) {
    PhotoFormat format =
        PhotoFormat.of(file)
            .orElseThrow(() -> new DomainException(CommonError.UNSUPPORTED_MEDIA_TYPE));
    if (!format.endsWithPicture(file)) {
      throw refused("trailing-data");
    }
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
      ImageReader reader = reader(format);
      try {
        reader.setInput(in, true, true);
        requireSize(reader.getWidth(0), reader.getHeight(0), mostPixels);
        return jpeg(reader.read(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      if (broken instanceof DomainException already) {
        throw already;
      }
      throw refused("broken");
    }
  }

  private static ImageReader reader(PhotoFormat format) {
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format.name());
    return readers.next();
  }

  private static void requireSize(int width, int height, long mostPixels) {
    if ((long) width * height > mostPixels) {
      throw refused("too-many-pixels");
    }
    if (Math.min(width, height) < SMALLEST_EDGE) {
      throw refused("too-small");
    }
  }

  private static byte[] jpeg(BufferedImage picture) throws IOException {
    BufferedImage plain =
        new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = plain.createGraphics();
    pen.drawImage(picture, 0, 0, Color.WHITE, null);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ImageOutputStream memory = new MemoryCacheImageOutputStream(out)) {
      ImageIO.write(plain, "JPEG", memory);
    }
    return out.toByteArray();
  }

  private static IdentityException refused(String reason) {
    return new IdentityException(IdentityError.IMAGE_REFUSED, java.util.Map.of("reason", reason));
  }
}
