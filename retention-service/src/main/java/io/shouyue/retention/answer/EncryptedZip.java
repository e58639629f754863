package io.shouyue.retention.answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.lingala.zip4j.io.outputstream.ZipOutputStream;
import net.lingala.zip4j.model.ZipParameters;
import net.lingala.zip4j.model.enums.AesKeyStrength;
import net.lingala.zip4j.model.enums.EncryptionMethod;

/**
 * Closes a zip with a password (AES-256, AE-2), so that the file lies closed wherever its person
 * puts it. The password is theirs, is used here once and is kept nowhere.
 */
final class EncryptedZip {

  private EncryptedZip() {}

  static byte[] of(byte[] zip, String password) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream open = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream closed =
            new ZipOutputStream(out, password.toCharArray(), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = open.getNextEntry(); entry != null; entry = open.getNextEntry()) {
        closed.putNextEntry(parameters(entry.getName()));
        open.transferTo(closed);
        closed.closeEntry();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  private static ZipParameters parameters(String name) {
    ZipParameters how = new ZipParameters();
    how.setFileNameInZip(name);
    how.setEncryptFiles(true);
    how.setEncryptionMethod(EncryptionMethod.AES);
    how.setAesKeyStrength(AesKeyStrength.KEY_STRENGTH_256);
    return how;
  }
}
