package io.shouyue.retention.audit;

import io.shouyue.platform.data.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes the chain to its second place, in order and synced to disk, as much each time as is
 * chained meanwhile, and half as much again. It goes on after the file's last whole line, so a
 * crash neither loses nor repeats anything.
 */
@ApplicationScoped
public class AuditFileJob implements RecurringJob {

  private static final int BATCH = 6_000;
  private static final int LONGEST_LINE = 64 * 1024;

  private final PgAuditStore store;
  private final AuditConfig config;

  AuditFileJob(PgAuditStore store, AuditConfig config) {
    this.store = store;
    this.config = config;
  }

  @Override
  public String name() {
    return "audit-file";
  }

  @Override
  public Duration every() {
    return Duration.ofSeconds(2);
  }

  @Override
  public void run() {
    config.file().ifPresent(this::write);
  }

  private void write(Path file) {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      List<ChainedEvent> next = store.chainedAfter(cutToLastLine(channel), BATCH);
      if (!next.isEmpty()) {
        append(channel, next);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("the audit file cannot be written", failed);
    }
  }

  private static void append(FileChannel channel, List<ChainedEvent> events) throws IOException {
    String lines =
        events.stream()
            .map(event -> AuditChainText.line(event) + "\n")
            .collect(Collectors.joining());
    ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
    channel.position(channel.size());
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(true);
  }

  /** Drops a torn last line; returns the place of the last whole one. */
  private static long cutToLastLine(FileChannel channel) throws IOException {
    long size = channel.size();
    int length = (int) Math.min(size, LONGEST_LINE);
    ByteBuffer tail = ByteBuffer.allocate(length);
    channel.read(tail, size - length);
    String text = new String(tail.array(), StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf('\n') + 1;
    channel.truncate(size - length + end);
    if (end == 0) {
      return 0;
    }
    int start = text.lastIndexOf('\n', end - 2) + 1;
    byte[] line = text.substring(start, end - 1).getBytes(StandardCharsets.ISO_8859_1);
    return AuditChainText.read(new String(line, StandardCharsets.UTF_8)).seq();
  }
}
