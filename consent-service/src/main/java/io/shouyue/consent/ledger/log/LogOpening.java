package io.shouyue.consent.ledger.log;

import io.shouyue.platform.keys.SigningKeys;
import io.shouyue.platform.time.SystemClock;
import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.LogEdge;
import io.shouyue.proof.SignedNote;
import io.shouyue.proof.TileTree;
import io.shouyue.proof.VerifierKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What a new holder of the lease does first: measures the log in the database against the
 * checkpoint kept outside it. A log behind that checkpoint was restored: it is closed for good, and
 * the next one begins with that checkpoint as its first leaf.
 */
@ApplicationScoped
public class LogOpening {
  private static final Logger LOG = Logger.getLogger(LogOpening.class);

  private final PgLogStore logs;
  private final PgQueueStore queue;
  private final PgTileStore tiles;
  private final KeptCheckpoint kept;
  private final Lease lease;
  private final SigningKeys keys;
  private final Origins origins;
  private final SystemClock clock;

  LogOpening(
      PgLogStore logs,
      PgQueueStore queue,
      PgTileStore tiles,
      KeptCheckpoint kept,
      Lease lease,
      SigningKeys keys,
      Origins origins,
      SystemClock clock) {
    this.logs = logs;
    this.queue = queue;
    this.tiles = tiles;
    this.kept = kept;
    this.lease = lease;
    this.keys = keys;
    this.origins = origins;
    this.clock = clock;
  }

  /**
   * The log to go on with.
   *
   * @throws RefusedException when it must not go on
   */
  @Transactional(TxType.REQUIRES_NEW)
  public OpenLog open(long token) {
    lease.check(token);
    Optional<SignedNote> outside = kept.read();
    Optional<LogHead> newest = logs.newest();
    if (newest.isEmpty()) {
      return outside.isEmpty() ? begin(1, origins.first()) : afterAll(outside.get());
    }
    LogHead head = newest.get();
    if (outside.isEmpty()) {
      if (head.note() != null) {
        throw new RefusedException(Refusal.KEPT_MISSING);
      }
      return load(head);
    }
    Checkpoint last = Checkpoint.parse(outside.get().text());
    return last.origin().equals(head.origin())
        ? measured(head, outside.get(), last)
        : elsewhere(head, outside.get(), last);
  }

  /** The database knows of no log at all, and there was one. */
  private OpenLog afterAll(SignedNote outside) {
    Checkpoint last = Checkpoint.parse(outside.text());
    OptionalInt number = Origins.number(last.origin(), origins.first());
    if (number.isEmpty()) {
      throw new RefusedException(Refusal.KEPT_FOREIGN);
    }
    VerifierKey key = VerifierKey.of(last.origin(), keys.newest(SigningKeys.LOG).raw());
    requireSigned(outside, key);
    return follow(outside, number.getAsInt() + 1, origins.first());
  }

  private OpenLog measured(LogHead head, SignedNote outside, Checkpoint last) {
    requireSigned(outside, head.key());
    if (last.size() > head.size()) {
      return replace(head, outside, head.number() + 1);
    }
    if (!new TileTree(last.size(), tiles.of(head.number())).root().equals(last.root())) {
      throw new RefusedException(Refusal.FORK);
    }
    return load(head);
  }

  /** The kept checkpoint is of another log of ours: of the one before, or of a later one. */
  private OpenLog elsewhere(LogHead head, SignedNote outside, Checkpoint last) {
    String first = Origins.first(head.origin(), head.number());
    OptionalInt number = Origins.number(last.origin(), first);
    if (number.isPresent() && number.getAsInt() > head.number()) {
      requireSigned(outside, head.key().renamed(last.origin()));
      return replace(head, outside, number.getAsInt() + 1);
    }
    boolean closedByIt =
        number.isPresent()
            && head.note() == null
            && logs.closingNote(number.getAsInt()).filter(outside::equals).isPresent();
    if (!closedByIt) {
      throw new RefusedException(Refusal.KEPT_FOREIGN);
    }
    return load(head);
  }

  private static void requireSigned(SignedNote outside, VerifierKey key) {
    if (!outside.signedBy(key)) {
      throw new RefusedException(Refusal.KEPT_FALSE);
    }
  }

  private OpenLog replace(LogHead head, SignedNote outside, int number) {
    logs.close(head.number(), outside, clock.now());
    return follow(outside, number, Origins.first(head.origin(), head.number()));
  }

  private OpenLog follow(SignedNote outside, int number, String first) {
    Checkpoint last = Checkpoint.parse(outside.text());
    LOG.errorf(
        "the log was restored behind its last checkpoint: the next one begins"
            + " closed=%s published=%d next=%d",
        last.origin(), last.size(), number);
    OpenLog next = begin(number, Origins.of(number, first));
    byte[] data = outside.toString().getBytes(StandardCharsets.UTF_8);
    queue.insert(number, 0, UUID.randomUUID(), data, clock.now());
    tiles.add(number, next.edge().append(data));
    tiles.replaceEdge(number, next.edge().partial());
    logs.grow(number, 0, 1);
    return next;
  }

  private OpenLog begin(int number, String origin) {
    SigningKeys.PublicKey key = keys.newest(SigningKeys.LOG);
    VerifierKey verifier = VerifierKey.of(origin, key.raw());
    logs.open(number, verifier, key.version(), clock.now());
    return new OpenLog(number, verifier, key.version(), new LogEdge());
  }

  private OpenLog load(LogHead head) {
    LogEdge edge = LogEdge.load(head.size(), tiles.of(head.number()));
    return new OpenLog(head.number(), head.key(), head.keyVersion(), edge);
  }
}
