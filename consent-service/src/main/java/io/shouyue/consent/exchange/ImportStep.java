package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.LineProblem;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * One step of an import: a chunk with all that it changes, or the end, in one transaction. However
 * often a process dies, each line counts once; chunks without order among them are dealt with at
 * once by whoever has time.
 */
@ApplicationScoped
public class ImportStep {
  private final PgImportStore jobs;
  private final PgChunkStore chunks;
  private final SubjectService subjects;
  private final PgLineErrorStore errors;
  private final ImportBatch batch;
  private final LegalClock clock;
  private final TransactionSynchronizationRegistry transactions;

  ImportStep(
      PgImportStore jobs,
      PgChunkStore chunks,
      SubjectService subjects,
      PgLineErrorStore errors,
      ImportBatch batch,
      LegalClock clock,
      TransactionSynchronizationRegistry transactions) {
    this.jobs = jobs;
    this.chunks = chunks;
    this.subjects = subjects;
    this.errors = errors;
    this.batch = batch;
    this.clock = clock;
    this.transactions = transactions;
  }

  /**
   * Takes it; false when there is nothing to do.
   *
   * @param claimed is told which chunk it is, as long as nothing is settled
   */
  @RetryOnConflict
  @Transactional(TxType.REQUIRES_NEW)
  public boolean take(AtomicReference<@Nullable Claim> claimed) {
    claimed.set(null);
    for (ImportJob job : jobs.ready()) {
      Optional<Chunk> chunk = chunks.takeFirst(job);
      if (chunk.isPresent()) {
        claimed.set(new Claim(job, chunk.get()));
        write(job, chunk.get());
        return true;
      }
      if (!chunks.anyLeft(job) && jobs.finish(job, clock.now())) {
        return true;
      }
    }
    return false;
  }

  private void write(ImportJob job, Chunk chunk) {
    // A chunk that a crash of the database takes back is done again with all that came of it; the
    // end of the import, or whatever is told of its rows, is flushed to the disk after them.
    jobs.commitLater();
    LineReader reader = new LineReader(job, subjects, clock.now());
    List<ReadLine> lines = chunks.next(job, chunk).stream().map(reader::read).toList();
    ChunkOutcome outcome = batch.write(job, lines);
    if (transactions.getRollbackOnly()) {
      // It would be rolled back without a word, and the same chunk be taken for ever.
      throw new IllegalStateException("the chunk cannot be committed");
    }
    settle(job, chunk, outcome);
  }

  /**
   * After a chunk failed as a whole: its records are taken one by one, and one that fails alone is
   * told as not processed. Nothing if somebody else had more success with it meanwhile.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void passOver(Claim failed) {
    ImportJob job = failed.job();
    chunks
        .take(job, failed.chunk().number())
        .filter(failed.chunk()::equals)
        .ifPresent(chunk -> passOver(job, chunk));
  }

  private void passOver(ImportJob job, Chunk chunk) {
    if (chunk.singly()) {
      List<LineError> failed =
          chunks.next(job, chunk).stream()
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
