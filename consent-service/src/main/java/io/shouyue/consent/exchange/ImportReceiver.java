package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.RawRecord;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.id.IdKind;
import io.shouyue.platform.id.Ids;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.platform.web.idempotency.KeyedCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The steps of receiving a file, each a transaction. A call that broke off can be made again with
 * its key; while it still sends, a second one is refused.
 */
@ApplicationScoped
public class ImportReceiver {
  private static final Duration SILENCE = Duration.ofSeconds(30);

  private final PgImportStore jobs;
  private final PgChunkStore chunks;
  private final LegalClock clock;
  private final SystemClock systemClock;

  ImportReceiver(
      PgImportStore jobs, PgChunkStore chunks, LegalClock clock, SystemClock systemClock) {
    this.jobs = jobs;
    this.chunks = chunks;
    this.clock = clock;
    this.systemClock = systemClock;
  }

  /**
   * The job of that call: RECEIVING when the file is to be received now, anything else when it was
   * before.
   *
   * @throws DomainException {@link CommonError#IDEMPOTENCY_IN_FLIGHT}
   */
  @Transactional
  ImportJob begin(KeyedCall call, String site, ImportOrder order) {
    Instant now = systemClock.now();
    UUID upload = UUID.randomUUID();
    String id = Ids.sequential(IdKind.IMPORT, now);
    if (jobs.insert(site, id, call, order, upload, clock.now(), now)) {
      return jobs.ofCall(call);
    }
    ImportJob job = jobs.ofCall(call);
    return switch (job.state()) {
      case READY, DONE -> job;
      case RECEIVING -> {
        if (job.beat().isAfter(now.minus(SILENCE))) {
          throw new DomainException(CommonError.IDEMPOTENCY_IN_FLIGHT);
        }
        yield again(call, job, order, upload);
      }
      case ABANDONED -> again(call, job, order, upload);
    };
  }

  private ImportJob again(KeyedCall call, ImportJob job, ImportOrder order, UUID upload) {
    chunks.deleteAll(job);
    jobs.takeOver(job, order, upload, systemClock.now());
    return jobs.ofCall(call);
  }

  /**
   * Keeps some more records.
   *
   * @param inOrder whether what is around them waits for them
   */
  @Transactional
  void keep(ImportJob job, int number, List<RawRecord> records, boolean inOrder) {
    if (!jobs.received(job, records.size(), systemClock.now())) {
      throw new DomainException(CommonError.IDEMPOTENCY_IN_FLIGHT);
    }
    // It counts for nothing until the file is complete, which flushes it to the disk.
    jobs.commitLater();
    chunks.add(job, number, records, inOrder);
  }

  /** Has all of it; work on it begins. */
  @Transactional
  ImportJob complete(ImportJob job, List<String> columns, byte[] fingerprint) {
    if (!jobs.complete(job, columns, fingerprint)) {
      throw new DomainException(CommonError.IDEMPOTENCY_IN_FLIGHT);
    }
    return jobs.find(job.site(), job.id()).orElseThrow();
  }

  /** Gives up; the same call may be made again at once. */
  @Transactional
  void breakOff(ImportJob job) {
    jobs.received(job, 0, Instant.EPOCH);
  }

  /** Drops what nobody has been sending since then; returns how many. */
  @Transactional
  int abandon(Instant silentSince) {
    List<ImportJob> silent = jobs.silentSince(silentSince);
    for (ImportJob job : silent) {
      chunks.deleteAll(job);
      jobs.abandon(job, clock.now());
    }
    return silent.size();
  }
}
