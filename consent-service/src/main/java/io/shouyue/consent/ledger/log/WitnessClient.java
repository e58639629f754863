package io.shouyue.consent.ledger.log;

import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.Hash;
import io.shouyue.proof.SignedNote;
import io.shouyue.proof.TileTree;
import io.shouyue.proof.VerifierKey;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;

/** One witness (https://c2sp.org/tlog-witness), asked by {@code add-checkpoint}. */
final class WitnessClient {
  private static final Logger LOG = Logger.getLogger(WitnessClient.class);
  private static final int CONFLICT = 409;

  private final URI address;
  private final VerifierKey key;
  private final Duration patience;
  private final HttpClient http;

  /** The size each log had when this witness cosigned it last, as far as known. */
  private final Map<String, Long> known = new HashMap<>();

  /**
   * @param prefix submission prefix
   * @param patience how long to wait for its answer
   */
  WitnessClient(URI prefix, VerifierKey key, Duration patience) {
    if (!key.isWitness()) {
      throw new IllegalArgumentException("a witness's key is of type cosignature/v1");
    }
    this.address = URI.create(prefix.toString().replaceFirst("/+$", "") + "/add-checkpoint");
    this.key = key;
    this.patience = patience;
    this.http = HttpClient.newBuilder().connectTimeout(patience).build();
  }

  /** Its signature line for that state; none when it does not answer, or does not agree. */
  Optional<SignedNote.Line> cosign(SignedNote note, Checkpoint state, TileTree tree) {
    try {
      long old = known.getOrDefault(state.origin(), 0L);
      HttpResponse<String> answer = ask(note, tree, old);
      if (answer.statusCode() == CONFLICT) {
        long told = Long.parseLong(answer.body().strip());
        answer = told <= state.size() && told != old ? ask(note, tree, told) : answer;
      }
      return accept(answer, note, state);
    } catch (IOException | IllegalArgumentException failed) {
      LOG.warnf(
          "no cosignature witness=%s error=%s", key.name(), failed.getClass().getSimpleName());
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }

  private Optional<SignedNote.Line> accept(
      HttpResponse<String> answer, SignedNote note, Checkpoint state) {
    if (answer.statusCode() != 200) {
      LOG.warnf("no cosignature witness=%s status=%d", key.name(), answer.statusCode());
      return Optional.empty();
    }
    SignedNote theirs =
        new SignedNote(note.text(), SignedNote.lines(answer.body())).only(List.of(key));
    if (!theirs.signedBy(key)) {
      throw new IllegalArgumentException("the witness's signature is false");
    }
    known.put(state.origin(), state.size());
    return Optional.of(theirs.lines().getFirst());
  }

  private HttpResponse<String> ask(SignedNote note, TileTree tree, long old)
      throws IOException, InterruptedException {
    StringBuilder body = new StringBuilder("old ").append(old).append('\n');
    for (Hash hash : tree.consistency(old)) {
      body.append(hash.base64()).append('\n');
    }
    body.append('\n').append(note);
    return http.send(
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .POST(BodyPublishers.ofString(body.toString()))
            .build(),
        BodyHandlers.ofString());
  }
}
