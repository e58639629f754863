package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.FileFormat;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it is.
 *
 * @param lines records in the file
 * @param processed of them
 * @param recorded became events; in a dry run: would
 * @param unchanged were known already
 * @param failed are told at {@code errors}
 */
public record ImportView(
    String id,
    ImportState state,
    FileFormat format,
    boolean dryRun,
    long lines,
    long processed,
    long recorded,
    long unchanged,
    long failed,
    String errors,
    Instant createdAt,
    @Nullable Instant finishedAt) {

  static ImportView of(ImportJob job) {
    ImportJob.Counts counts = job.counts();
    return new ImportView(
        job.id(),
        job.state(),
        job.format(),
        job.dryRun(),
        counts.lines(),
        counts.processed(),
        counts.recorded(),
        counts.unchanged(),
        counts.failed(),
        "/v1/imports/" + job.id() + "/errors",
        job.createdAt(),
        job.finishedAt());
  }
}
