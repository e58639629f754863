package io.shouyue.consent.ledger.log;

import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.SignedNote;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The last checkpoint that was signed, in a file outside the database: what a restored or rewritten
 * database is measured against. Written before the checkpoint is published, swapped in whole,
 * synced to disk, and never backwards.
 */
@ApplicationScoped
public class KeptCheckpoint {
  private final Path file;

  KeptCheckpoint(LogConfig config) {
    this.file = config.checkpointFile().toAbsolutePath();
  }

  /**
   * The kept checkpoint; empty when there is no file.
   *
   * @throws RefusedException when there is one that holds something else
   */
  Optional<SignedNote> read() {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try {
      SignedNote note = SignedNote.parse(Files.readString(file));
      Checkpoint.parse(note.text());
      return Optional.of(note);
    } catch (IllegalArgumentException | IOException unreadable) {
      throw new RefusedException(Refusal.KEPT_UNREADABLE);
    }
  }

  /**
   * Keeps a newer one.
   *
   * @throws RefusedException when what is kept is ahead of it: this process woke up late
   */
  void write(SignedNote note) {
    Path lock = file.resolveSibling(file.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        var held = channel.lock()) {
      requireNewer(Checkpoint.parse(note.text()));
      swapIn(note.toString().getBytes(StandardCharsets.UTF_8));
    } catch (IOException unwritable) {
      throw new UncheckedIOException("the checkpoint cannot be kept", unwritable);
    }
  }

  private void requireNewer(Checkpoint next) {
    Optional<Checkpoint> kept = read().map(note -> Checkpoint.parse(note.text()));
    if (kept.isPresent()
        && kept.get().origin().equals(next.origin())
        && kept.get().size() > next.size()) {
      throw new RefusedException(Refusal.FORK);
    }
  }

  private void swapIn(byte[] content) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try (FileChannel out =
        FileChannel.open(
            fresh,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      out.write(ByteBuffer.wrap(content));
      out.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
      folder.force(true);
    }
  }
}
