package io.shouyue.consent.exchange;

import io.shouyue.consent.exchange.file.FileFormat;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One file and how far it is.
 *
 * @param fingerprint keyed digest of the file and of how it is to be read; null until it is there
 * @param mapping as it was given
 * @param officer who sent it, if it was an officer, who may lay down policies and purposes
 * @param columns of CSV
 * @param upload who receives it
 * @param lines records in the file so far
 */
@SuppressWarnings("ArrayRecordComponent") // a row, never compared
record ImportJob(
    String site,
    String id,
    ImportState state,
    byte @Nullable [] fingerprint,
    FileFormat format,
    boolean dryRun,
    @Nullable String officer,
    String mapping,
    List<String> columns,
    UUID upload,
    Instant beat,
    Counts counts,
    Instant createdAt,
    @Nullable Instant finishedAt) {

  /** What became of its lines. */
  record Counts(long lines, long recorded, long unchanged, long failed) {
    long processed() {
      return recorded + unchanged + failed;
    }
  }
}
