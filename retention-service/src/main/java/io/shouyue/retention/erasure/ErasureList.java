package io.shouyue.retention.erasure;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;

/**
 * Who was erased, outside every database: one line each, {@code v1 <subject> <plan> <day>}, random
 * ids and nothing else. A line counts only with its line end, so a torn one is dropped; the same
 * entry twice means the same as once.
 */
@ApplicationScoped
class ErasureList {

  private static final byte LINE_END = '\n';

  private final Path file;

  ErasureList(ErasureConfig config) {
    this.file = config.list().toAbsolutePath();
  }

  /** One line of the list. */
  record Entry(String subject, String plan, LocalDate day) {}

  /** A list that cannot be written is found out at the start, not at the first erasure. */
  void start(@Observes StartupEvent event) {
    try (FileChannel channel = open()) {
      channel.force(true);
      syncFolder();
    } catch (IOException e) {
      throw new UncheckedIOException("the erasure list cannot be written", e);
    }
  }

  /** Returns once the entry would survive the machine's power going off. */
  synchronized void append(String subject, String plan, LocalDate day) {
    byte[] line = "v1 %s %s %s\n".formatted(subject, plan, day).getBytes(StandardCharsets.US_ASCII);
    try (FileChannel channel = open();
        FileLock lock = channel.lock()) {
      if (!lock.isValid()) {
        throw new IOException("no lock");
      }
      channel.truncate(endOfWholeLines(channel));
      channel.position(channel.size());
      ByteBuffer bytes = ByteBuffer.wrap(line);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    } catch (IOException e) {
      throw new UncheckedIOException("the erasure list cannot be written", e);
    }
  }

  List<Entry> entries() {
    try {
      String text = Files.readString(file, StandardCharsets.US_ASCII);
      return text.substring(0, text.lastIndexOf('\n') + 1)
          .lines()
          .map(line -> line.split(" ", -1))
          .map(word -> new Entry(word[1], word[2], LocalDate.parse(word[3])))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the erasure list cannot be read", e);
    }
  }

  private FileChannel open() throws IOException {
    Path folder = file.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  /** A crash while writing leaves a line without its end: the next entry takes its place. */
  private static long endOfWholeLines(FileChannel channel) throws IOException {
    ByteBuffer one = ByteBuffer.allocate(1);
    for (long end = channel.size(); end > 0; end--) {
      one.clear();
      channel.read(one, end - 1);
      if (one.get(0) == LINE_END) {
        return end;
      }
    }
    return 0;
  }

  private void syncFolder() throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
