package io.shouyue.identity.face;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;

/** Pictures of no card at all, and files that are worse. */
final class Photos {
  /** A text that a JPEG's EXIF block carries; it must survive nowhere. */
  static final String CANARY = "EXIF-CANARY-31.2304N-121.4737E";

  private Photos() {}

  static byte[] png() {
    return picture("PNG");
  }

  /** A JPEG with an EXIF block behind its start. */
  static byte[] jpegWithExif() {
    byte[] jpeg = picture("JPEG");
    byte[] exif = ("Exif\0\0" + CANARY).getBytes(StandardCharsets.ISO_8859_1);
    ByteBuffer file = ByteBuffer.allocate(jpeg.length + exif.length + 4);
    file.put(jpeg, 0, 2).put((byte) 0xff).put((byte) 0xe1).putShort((short) (exif.length + 2));
    return file.put(exif).put(jpeg, 2, jpeg.length - 2).array();
  }

  /** A picture with something behind it. */
  static byte[] followedBy(byte[] picture, String more) {
    byte[] tail = more.getBytes(StandardCharsets.ISO_8859_1);
    return ByteBuffer.allocate(picture.length + tail.length).put(picture).put(tail).array();
  }

  /** A few bytes that say they are 60,000 by 60,000 pixels. */
  static byte[] bomb() {
    byte[] packed = new byte[100];
    Deflater deflater = new Deflater();
    deflater.setInput(new byte[1000]);
    deflater.finish();
    int length = deflater.deflate(packed);
    deflater.end();
    ByteBuffer header = ByteBuffer.allocate(13).putInt(60_000).putInt(60_000);
    header.put((byte) 8).put((byte) 2).put((byte) 0).put((byte) 0).put((byte) 0);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a});
    out.writeBytes(chunk("IHDR", header.array()));
    out.writeBytes(chunk("IDAT", java.util.Arrays.copyOf(packed, length)));
    out.writeBytes(chunk("IEND", new byte[0]));
    return out.toByteArray();
  }

  private static byte[] chunk(String type, byte[] data) {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 crc = new CRC32();
    crc.update(name);
    crc.update(data);
    return ByteBuffer.allocate(data.length + 12)
        .putInt(data.length)
        .put(name)
        .put(data)
        .putInt((int) crc.getValue())
        .array();
  }

  private static byte[] picture(String format) {
    BufferedImage picture = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setColor(Color.ORANGE);
    pen.fillOval(40, 30, 90, 120);
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(picture, format, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
