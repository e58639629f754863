package io.shouyue.platform.testkit;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.Hash;
import io.shouyue.proof.MerkleProofs;
import io.shouyue.proof.SignedNote;
import io.shouyue.proof.VerifierKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small witness of its own (https://c2sp.org/tlog-witness): cosigns the checkpoints of logs it
 * knows as long as each goes on from the one before, and never forgets the newest it cosigned.
 */
public final class TestWitness implements AutoCloseable {
  private static final Checkpoint NOTHING = new Checkpoint("none", 0, Hash.of(new byte[Hash.SIZE]));

  private final String name;
  private final KeyPair pair;
  private final Supplier<Instant> clock;
  private final HttpServer server;
  private final Map<String, VerifierKey> logs = new ConcurrentHashMap<>();
  private final Map<String, Checkpoint> cosigned = new ConcurrentHashMap<>();

  private record Answer(int status, String body) {}

  private record Submission(long old, List<Hash> proof, SignedNote note, Checkpoint state) {
    static Submission parse(String body) {
      int blank = body.indexOf("\n\n");
      String[] lines = body.substring(0, blank).split("\n", -1);
      if (!lines[0].startsWith("old ") || lines.length > 64) {
        throw new IllegalArgumentException("not a submission");
      }
      SignedNote note = SignedNote.parse(body.substring(blank + 2));
      return new Submission(
          Long.parseLong(lines[0].substring("old ".length())),
          Arrays.stream(lines).skip(1).map(Hash::ofBase64).toList(),
          note,
          Checkpoint.parse(note.text()));
    }
  }

  private TestWitness(String name, KeyPair pair, Supplier<Instant> clock, HttpServer server) {
    this.name = name;
    this.pair = pair;
    this.clock = clock;
    this.server = server;
  }

  /** Starts one on loopback. */
  public static TestWitness start(String name, Supplier<Instant> clock) {
    try {
      HttpServer server =
          HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
      KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
      TestWitness witness = new TestWitness(name, pair, clock, server);
      server.createContext("/add-checkpoint", witness::serve);
      server.start();
      return witness;
    } catch (IOException | GeneralSecurityException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Its submission prefix. */
  public URI url() {
    return URI.create("http://localhost:" + server.getAddress().getPort());
  }

  /** Its verifier key. */
  public VerifierKey key() {
    byte[] spki = pair.getPublic().getEncoded();
    return VerifierKey.witness(name, Arrays.copyOfRange(spki, spki.length - 32, spki.length));
  }

  /** Makes a log known to it. */
  public void watch(VerifierKey log) {
    logs.put(log.name(), log);
  }

  /** The newest checkpoint of a log that it cosigned; null when there is none. */
  public @Nullable Checkpoint newest(String origin) {
    return cosigned.get(origin);
  }

  @Override
  public void close() {
    server.stop(0);
  }

  private void serve(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Answer answer;
    try {
      answer = judge(Submission.parse(body));
    } catch (RuntimeException malformed) {
      answer = new Answer(400, "");
    }
    byte[] out = answer.body().getBytes(StandardCharsets.UTF_8);
    if (answer.status() == 409) {
      exchange.getResponseHeaders().set("Content-Type", "text/x.tlog.size");
    }
    exchange.sendResponseHeaders(answer.status(), out.length == 0 ? -1 : out.length);
    exchange.getResponseBody().write(out);
    exchange.close();
  }

  private synchronized Answer judge(Submission submission) {
    Checkpoint state = submission.state();
    VerifierKey log = logs.get(state.origin());
    if (log == null) {
      return new Answer(404, "");
    }
    if (!submission.note().signedBy(log)) {
      return new Answer(403, "");
    }
    if (submission.old() > state.size()) {
      return new Answer(400, "");
    }
    Checkpoint before = cosigned.getOrDefault(state.origin(), NOTHING);
    if (submission.old() != before.size() || isFork(before, state)) {
      return new Answer(409, before.size() + "\n");
    }
    if (before.size() > 0 && !isConsistent(before, submission)) {
      return new Answer(422, "");
    }
    cosigned.put(state.origin(), state);
    return new Answer(200, cosign(submission.note()));
  }

  private static boolean isFork(Checkpoint before, Checkpoint state) {
    return before.size() > 0
        && before.size() == state.size()
        && !before.root().equals(state.root());
  }

  private static boolean isConsistent(Checkpoint before, Submission submission) {
    Checkpoint state = submission.state();
    return MerkleProofs.consistent(
        before.size(), before.root(), state.size(), state.root(), submission.proof());
  }

  private String cosign(SignedNote note) {
    long seconds = clock.get().getEpochSecond();
    byte[] signature = sign(VerifierKey.cosigned(note.text(), seconds));
    byte[] timed =
        ByteBuffer.allocate(Long.BYTES + signature.length).putLong(seconds).put(signature).array();
    List<SignedNote.Line> lines = new ArrayList<>(note.with(key(), timed).lines());
    SignedNote.Line own = lines.getLast();
    return "\u2014 " + own.name() + " " + own.value() + "\n";
  }

  private byte[] sign(byte[] message) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(pair.getPrivate());
      ed25519.update(message);
      return ed25519.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
