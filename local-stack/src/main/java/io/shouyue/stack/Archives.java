package io.shouyue.stack;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Unpacks the archives that servers come in. */
public final class Archives {
  private static final int OWNER_EXECUTE = 0b001_000_000;

  private Archives() {}

  /** Unpacks a {@code .txz} stream into a folder that exists. */
  public static void untarXz(InputStream packed, Path folder) throws IOException {
    try (var tar =
        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path target = inside(folder, entry);
        if (entry.isSymbolicLink()) {
          Files.createDirectories(target.getParent());
          Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
          write(tar, entry, target, (entry.getMode() & OWNER_EXECUTE) != 0);
        }
      }
    }
  }

  /** Unpacks a {@code .zip}; shell scripts become executable. */
  public static void unzip(Path zip, Path folder) throws IOException {
    try (var in = new ZipArchiveInputStream(new BufferedInputStream(Files.newInputStream(zip)))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        write(in, entry, inside(folder, entry), entry.getName().endsWith(".sh"));
      }
    }
  }

  private static void write(
      ArchiveInputStream<?> in, ArchiveEntry entry, Path target, boolean executable)
      throws IOException {
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.getParent());
    Files.copy(in, target);
    if (executable) {
      Set<PosixFilePermission> permissions = EnumSet.copyOf(Files.getPosixFilePermissions(target));
      permissions.add(PosixFilePermission.OWNER_EXECUTE);
      Files.setPosixFilePermissions(target, permissions);
    }
  }

  private static Path inside(Path folder, ArchiveEntry entry) throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new IOException("The archive reaches outside its folder: " + entry.getName());
    }
    return target;
  }
}
