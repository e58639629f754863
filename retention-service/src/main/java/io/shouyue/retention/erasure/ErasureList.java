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
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;

/**
 * Who was erased, outside every database: one line each ({@link ErasureListEntry}), random ids and
 * nothing else. A line counts only with its line end, so a torn one is dropped; the same entry
 * twice means the same as once. Nodes that share the file write in turns, by a lock on a file
 * beside it.
 */
@ApplicationScoped
class ErasureList {

  private static final byte LINE_END = '\n';

  private final Path file;

  ErasureList(ErasureConfig config) {
    this.file = config.list().toAbsolutePath();
  }

  /** A list that cannot be written is found out at the start, not at the first erasure. */
  void start(@Observes StartupEvent event) {
    inTurn(
        channel -> {
          channel.force(true);
          syncFolder();
        });
  }

  /** Returns once the entries would survive the machine's power going off. */
  void append(List<ErasureListEntry> entries) {
    inTurn(
        channel -> {
          channel.truncate(endOfWholeLines(channel));
          channel.position(channel.size());
          write(channel, lines(entries));
        });
  }

  /**
   * Drops the entries of before that day: no backup that could hold their people exists any more.
   */
  void forgetBefore(LocalDate day) {
    inTurn(
        channel -> {
          List<ErasureListEntry> all = entries();
          List<ErasureListEntry> kept =
              all.stream().filter(entry -> !entry.day().isBefore(day)).toList();
          if (kept.size() < all.size()) {
            replaceBy(kept);
          }
        });
  }

  /** All of them, oldest first. */
  List<ErasureListEntry> entries() {
    try {
      String text = Files.readString(file, StandardCharsets.US_ASCII);
      return text.substring(0, text.lastIndexOf('\n') + 1)
          .lines()
          .map(ErasureListEntry::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the erasure list cannot be read", e);
    }
  }

  /** Work on the list that nobody else is writing meanwhile. */
  private interface Writing {
    void on(FileChannel list) throws IOException;
  }

  private synchronized void inTurn(Writing work) {
    try {
      Files.createDirectories(file.getParent());
      try (FileChannel turn = open(file.resolveSibling(file.getFileName() + ".lock"));
          FileLock lock = turn.lock();
          FileChannel list = open(file)) {
        if (!lock.isValid()) {
          throw new IOException("no lock");
        }
        work.on(list);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the erasure list cannot be written", e);
    }
  }

  private static FileChannel open(Path file) throws IOException {
    return FileChannel.open(
        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
  }

  private static void write(FileChannel channel, String text) throws IOException {
    ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  /** Whole or not at all: a crash leaves the old list. */
  private void replaceBy(List<ErasureListEntry> kept) throws IOException {
    Path part = file.resolveSibling(file.getFileName() + ".part");
    Files.deleteIfExists(part);
    try (FileChannel channel = open(part)) {
      write(channel, lines(kept));
    }
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    syncFolder();
  }

  private static String lines(List<ErasureListEntry> entries) {
    return String.join("", entries.stream().map(ErasureListEntry::line).toList());
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
    try (FileChannel channel = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
