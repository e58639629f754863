package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/**
 * One step of the oldest import: a chunk with all that it changes, or the end, in one transaction.
 * However often a process dies, each line counts once.
 */
@ApplicationScoped
public class ImportStep {
  private final PgImportStore jobs;
  private final PgChunkStore chunks;
  private final ReadAhead lines;
  private final PgLineErrorStore errors;
  private final ImportBatch batch;
  private final LegalClock clock;
  private final TransactionSynchronizationRegistry transactions;

  ImportStep(
      PgImportStore jobs,
      PgChunkStore chunks,
      ReadAhead lines,
      PgLineErrorStore errors,
      ImportBatch batch,
      LegalClock clock,
      TransactionSynchronizationRegistry transactions) {
    this.jobs = jobs;
    this.chunks = chunks;
    this.lines = lines;
    this.errors = errors;
    this.batch = batch;
    this.clock = clock;
    this.transactions = transactions;
  }

  /** Takes it; false when there is nothing to do. */
  @RetryOnConflict
  @Transactional(TxType.REQUIRES_NEW)
  public boolean take() {
    Optional<ImportJob> ready = jobs.takeReady();
    if (ready.isEmpty()) {
      return false;
    }
    ImportJob job = ready.get();
    Optional<Chunk> first = chunks.first(job);
    if (first.isEmpty()) {
      jobs.end(job, ImportState.DONE, clock.now());
      return true;
    }
    Chunk chunk = first.get();
    // A chunk that a crash of the database takes back is done again with all that came of it; the
    // end of the import, or whatever is told of its rows, is flushed to the disk after them.
    jobs.commitLater();
    ChunkOutcome outcome = batch.write(job, lines.next(job, chunk));
    if (transactions.getRollbackOnly()) {
      // It would be rolled back without a word, and the same chunk be taken for ever.
      throw new IllegalStateException("the chunk cannot be committed");
    }
    settle(job, chunk, outcome);
    return true;
  }

  /**
   * After a chunk failed as a whole: its records are taken one by one, and one that fails alone is
   * told as not processed.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void passOver() {
    jobs.takeReady().ifPresent(job -> chunks.first(job).ifPresent(chunk -> passOver(job, chunk)));
  }

  private void passOver(ImportJob job, Chunk chunk) {
    if (chunk.singly()) {
      List<LineError> failed =
          chunk.next(chunks.records(job, chunk.number())).stream()
              .map(record -> new LineError(record.line(), LineProblem.NOT_PROCESSED, null))
              .toList();
      settle(job, chunk, new ChunkOutcome(0, 0, failed));
    } else {
      chunks.singly(job, chunk);
    }
  }

  private void settle(ImportJob job, Chunk chunk, ChunkOutcome outcome) {
    errors.add(job, outcome.errors());
    jobs.count(job, outcome);
    chunks.done(job, chunk);
  }
}
