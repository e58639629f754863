package io.shouyue.consent.exchange;

import io.quarkus.runtime.ShutdownEvent;
import io.shouyue.consent.exchange.file.RawRecord;
import io.shouyue.consent.ledger.ForeignEvents;
import io.shouyue.consent.ledger.Imported;
import io.shouyue.consent.policy.PolicyService;
import io.shouyue.consent.purpose.PurposeService;
import io.shouyue.consent.subject.SubjectService;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Reads what chunks say and drafts what they become, the next one while the one before is written.
 * What a chunk holds never changes, so whatever was read ahead is right or not wanted.
 */
@ApplicationScoped
public class ReadAhead {
  private final PgChunkStore chunks;
  private final SubjectService subjects;
  private final PurposeService purposes;
  private final PolicyService policies;
  private final ForeignEvents foreign;
  private final LegalClock clock;
  private final ExecutorService reader =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("import-reader").factory());

  private @Nullable Ahead ahead;

  private record Place(String site, String job, int number) {}

  private record Ahead(Place place, Future<ReadChunk> chunk) {}

  ReadAhead(
      PgChunkStore chunks,
      SubjectService subjects,
      PurposeService purposes,
      PolicyService policies,
      ForeignEvents foreign,
      LegalClock clock) {
    this.chunks = chunks;
    this.subjects = subjects;
    this.purposes = purposes;
    this.policies = policies;
    this.foreign = foreign;
    this.clock = clock;
  }

  void stop(@Observes ShutdownEvent event) {
    reader.shutdownNow();
  }

  /**
   * What the chunk's next records say. From now on the chunk after it is read, too, unless its
   * records are done one by one.
   */
  synchronized ReadChunk next(ImportJob job, Chunk chunk) {
    int number = chunk.number();
    if (chunk.singly()) {
      return new ReadChunk(
          read(job, chunk.next(chunks.records(job, number)), clock.now()), Drafts.NONE);
    }
    ReadChunk taken = taken(job, number);
    Place after = new Place(job.site(), job.id(), number + 1);
    if (ahead == null || !ahead.place().equals(after)) {
      ahead = new Ahead(after, reader.submit(() -> read(job, number + 1)));
    }
    return taken;
  }

  private ReadChunk taken(ImportJob job, int number) {
    if (ahead != null && ahead.place().equals(new Place(job.site(), job.id(), number))) {
      try {
        return ahead.chunk().get();
      } catch (ExecutionException notThen) {
        ahead = null;
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(stopped);
      }
    }
    return read(job, number);
  }

  private ReadChunk read(ImportJob job, int number) {
    Instant now = clock.now();
    List<ReadLine> lines = read(job, chunks.records(job, number), now);
    return new ReadChunk(lines, job.dryRun() ? Drafts.NONE : drafts(job, lines, now));
  }

  private List<ReadLine> read(ImportJob job, List<RawRecord> records, Instant now) {
    LineReader lines = new LineReader(job, subjects, now);
    return records.stream().map(lines::read).toList();
  }

  private Drafts drafts(ImportJob job, List<ReadLine> lines, Instant now) {
    List<ConsentLine> acts =
        lines.stream()
            .filter(ReadLine.Act.class::isInstance)
            .map(it -> ((ReadLine.Act) it).line())
            .toList();
    return Drafts.of(
        job.site(),
        acts,
        new Imported(job.id(), now),
        new Catalogue(job.site(), purposes, policies),
        foreign);
  }
}
