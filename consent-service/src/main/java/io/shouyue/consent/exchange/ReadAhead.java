package io.shouyue.consent.exchange;

import io.quarkus.runtime.ShutdownEvent;
import io.shouyue.consent.exchange.file.RawRecord;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads what chunks say, and the next one while the one before is written. What a chunk holds never
 * changes, so whatever was read ahead is right or not wanted.
 */
@ApplicationScoped
public class ReadAhead {
  private final PgChunkStore chunks;
  private final SubjectService subjects;
  private final LegalClock clock;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("import-reader").factory());

  private @Nullable Ahead ahead;

  private record Place(String site, String job, int number) {}

  private record Ahead(Place place, Future<List<ReadLine>> lines) {}

  ReadAhead(PgChunkStore chunks, SubjectService subjects, LegalClock clock) {
    this.chunks = chunks;
    this.subjects = subjects;
    this.clock = clock;
  }

  void stop(@Observes ShutdownEvent event) {
    reader.shutdownNow();
  }

  /**
   * What the chunk's next records say. From now on the chunk after it is read, too, unless its
   * records are done one by one.
   */
  synchronized List<ReadLine> next(ImportJob job, Chunk chunk) {
    int number = chunk.number();
    if (chunk.singly()) {
      return read(job, chunk.next(chunks.records(job, number)));
    }
    List<ReadLine> lines = taken(job, number);
    Place after = new Place(job.site(), job.id(), number + 1);
    if (ahead == null || !ahead.place().equals(after)) {
      ahead = new Ahead(after, reader.submit(() -> read(job, chunks.records(job, number + 1))));
    }
    return chunk.next(lines);
  }

  private List<ReadLine> taken(ImportJob job, int number) {
    if (ahead != null && ahead.place().equals(new Place(job.site(), job.id(), number))) {
      try {
        return ahead.lines().get();
      } catch (ExecutionException notThen) {
        ahead = null;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
    return read(job, chunks.records(job, number));
  }

  private List<ReadLine> read(ImportJob job, List<RawRecord> records) {
    LineReader lines = new LineReader(job, subjects, clock.now());
    return records.stream().map(lines::read).toList();
  }
}
