package io.shouyue.consent.ledger.log;

import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.SignedNote;
import io.shouyue.proof.VerifierKey;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One log as the database knows it.
 *
 * @param number 1, 2, …: a log that was closed is followed by the next
 * @param keyVersion version of the signing key, fixed for the log's life
 * @param size leaves that have a place
 * @param note the published checkpoint
 * @param closedAt when it was found restored behind what it had published
 * @param refusal why nothing is signed at present
 */
public record LogHead(
    int number,
    String origin,
    VerifierKey key,
    int keyVersion,
    long size,
    @Nullable SignedNote note,
    @Nullable Instant publishedAt,
    @Nullable Instant closedAt,
    @Nullable String refusal) {

  /** What is published; empty before the first time. */
  public Optional<Checkpoint> published() {
    return Optional.ofNullable(note).map(signed -> Checkpoint.parse(signed.text()));
  }
}
