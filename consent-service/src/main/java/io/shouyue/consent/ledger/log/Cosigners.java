package io.shouyue.consent.ledger.log;

import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.SignedNote;
import io.shouyue.proof.TileSource;
import io.shouyue.proof.TileTree;
import io.shouyue.proof.VerifierKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** All witnesses that are configured. */
@ApplicationScoped
public class Cosigners {
  private final List<WitnessClient> witnesses;
  private final int quorum;

  Cosigners(LogConfig config) {
    this.witnesses =
        config.witnesses().values().stream()
            .map(
                witness ->
                    new WitnessClient(
                        witness.url(), VerifierKey.parse(witness.key()), config.witnessPatience()))
            .toList();
    this.quorum = config.quorum();
  }

  /**
   * The note with what the witnesses put under it; those that do not answer in time are missing.
   *
   * @param tiles of the log at that state, for proofs
   * @throws RefusedException when there are fewer than must be
   */
  SignedNote cosign(SignedNote note, Checkpoint state, TileSource tiles) {
    if (witnesses.isEmpty() && quorum == 0) {
      return note;
    }
    List<SignedNote.Line> lines = ask(note, state, tiles);
    if (lines.size() < quorum) {
      throw new RefusedException(Refusal.WITNESSES_MISSING);
    }
    return note.with(lines);
  }

  private List<SignedNote.Line> ask(SignedNote note, Checkpoint state, TileSource tiles) {
    try (ExecutorService each = Executors.newVirtualThreadPerTaskExecutor()) {
      return witnesses.stream()
          .map(
              witness ->
                  CompletableFuture.supplyAsync(
                      () -> witness.cosign(note, state, new TileTree(state.size(), tiles)), each))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .flatMap(Optional::stream)
          .toList();
    }
  }
}
