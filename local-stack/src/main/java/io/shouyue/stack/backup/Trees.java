package io.shouyue.stack.backup;

import io.shouyue.stack.StackException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class Trees {
  private Trees() {}

  /**
   * Copies a folder whose files may change and vanish meanwhile.
   *
   * @param leftOut what is not copied, by its path in the folder; of a folder, with its content
   */
  static void copy(Path from, Path to, Predicate<Path> leftOut) {
    try {
      Files.walkFileTree(from, new Copying(from, to, leftOut));
    } catch (IOException e) {
      throw new StackException(from + " cannot be copied to " + to + ": " + e, e);
    }
  }

  /** One SHA-256 over names and content of all files but one. */
  static String digest(Path folder, Path leftOut) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> !folder.relativize(file).equals(leftOut))
              .sorted()
              .toList();
      MessageDigest whole = sha256();
      for (Path file : files) {
        String line = folder.relativize(file) + " " + HexFormat.of().formatHex(digest(file)) + "\n";
        whole.update(line.getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(whole.digest());
    } catch (IOException e) {
      throw new StackException(folder + " cannot be read: " + e, e);
    }
  }

  private static byte[] digest(Path file) throws IOException {
    MessageDigest digest = sha256();
    try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return digest.digest();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static final class Copying extends SimpleFileVisitor<Path> {
    private final Path from;
    private final Path to;
    private final Predicate<Path> leftOut;

    private Copying(Path from, Path to, Predicate<Path> leftOut) {
      this.from = from;
      this.to = to;
      this.leftOut = leftOut;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
        throws IOException {
      Path relative = from.relativize(folder);
      if (leftOut.test(relative)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      Path copy = to.resolve(relative);
      Files.createDirectories(copy);
      Files.setPosixFilePermissions(copy, Files.getPosixFilePermissions(folder));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
      Path relative = from.relativize(file);
      if (!leftOut.test(relative)) {
        try {
          Files.copy(
              file,
              to.resolve(relative),
              StandardCopyOption.COPY_ATTRIBUTES,
              StandardCopyOption.REPLACE_EXISTING);
        } catch (NoSuchFileException goneMeanwhile) {
          return FileVisitResult.CONTINUE;
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failed) throws IOException {
      if (failed instanceof NoSuchFileException) {
        return FileVisitResult.CONTINUE;
      }
      throw failed;
    }
  }
}
