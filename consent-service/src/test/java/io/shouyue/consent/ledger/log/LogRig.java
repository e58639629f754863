package io.shouyue.consent.ledger.log;

import io.shouyue.platform.keys.KeyStoreException;
import io.shouyue.platform.keys.SigningKeys;
import io.shouyue.platform.keys.keyring.Keyring;
import io.shouyue.platform.keys.keyring.KeyringSigningKeys;
import io.shouyue.platform.testkit.TestDatabase;
import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.SignedNote;
import io.shouyue.proof.TileSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The log without a container: a database, a key, a kept file, and any number of sequencers as if
 * each ran in a process of its own. Time stands still unless it is moved.
 */
public final class LogRig {
  private static final List<String> TABLES =
      List.of("log_entry", "log_index", "log_tile", "log_edge", "log_queue", "log_leaf", "log");

  /** One server for all rigs of a test run; it ends with the JVM. */
  private static final TestDatabase DATABASE = startDatabase();

  final Path kept;
  final ThreadConnections connections = new ThreadConnections(runtime());
  final Jdbi jdbi = connections.jdbi();
  final PgLogStore logs = new PgLogStore(jdbi);
  final PgTileStore tiles = new PgTileStore(jdbi);
  final PgQueueStore queue = new PgQueueStore(jdbi);
  final LogProofs proofs = new LogProofs(logs, queue, tiles);
  final Map<String, LogConfig.Witness> witnesses = new LinkedHashMap<>();
  final Config config = new Config();
  final SigningKeys keys;
  Instant now = Instant.parse("2026-11-20T02:00:00Z");
  boolean keyStoreIsAway;

  /** Settings that a test may change before it starts a sequencer. */
  final class Config implements LogConfig {
    int batch = 1000;
    int quorum;
    String origin = "log.example/shouyue";

    @Override
    public Optional<String> origin() {
      return Optional.of(origin);
    }

    @Override
    public Path checkpointFile() {
      return kept;
    }

    @Override
    public Duration publishEvery() {
      return Duration.ZERO;
    }

    @Override
    public Duration lease() {
      return Duration.ofSeconds(10);
    }

    @Override
    public int batch() {
      return batch;
    }

    @Override
    public Map<String, Witness> witnesses() {
      return witnesses;
    }

    @Override
    public Duration witnessPatience() {
      return Duration.ofMinutes(1);
    }

    @Override
    public int quorum() {
      return quorum;
    }
  }

  record AskedWitness(URI url, String key) implements LogConfig.Witness {}

  /** An empty database and no kept file. */
  public LogRig(Path folder) {
    kept = folder.resolve("log-checkpoint");
    KeyringSigningKeys keyring = new KeyringSigningKeys(new Keyring(folder.resolve("keyring")));
    keyring.create(SigningKeys.LOG);
    keys = guarded(keyring);
    empty(TABLES);
    asOwner("UPDATE log_lease SET token = 0, expires_at = '1970-01-01'");
    asOwner("DROP SCHEMA IF EXISTS backup CASCADE");
  }

  /** A sequencer in a process of its own. */
  Sequencer node() {
    Lease lease =
        new Lease(new PgLeaseStore(jdbi), config, () -> now) {
          @Override
          public java.util.OptionalLong token() {
            return connections.inTransaction(super::token);
          }
        };
    KeptCheckpoint file = new KeptCheckpoint(config);
    LogOpening opening =
        new LogOpening(logs, queue, tiles, file, lease, keys, new Origins(config, ""), () -> now) {
          @Override
          public OpenLog open(long token) {
            return connections.inTransaction(() -> super.open(token));
          }
        };
    Integration integration =
        new Integration(queue, tiles, logs, lease, config) {
          @Override
          public int batch(OpenLog log, long token) {
            return connections.inTransaction(() -> super.batch(log, token));
          }
        };
    Publication publication =
        new Publication(logs, tiles, file, keys, new Cosigners(config), lease, () -> now) {
          @Override
          public void publish(OpenLog log, SignedNote note, long token) {
            connections.inTransaction(done(() -> super.publish(log, note, token)));
          }

          @Override
          public void refuse(Refusal refusal, long token) {
            connections.inTransaction(done(() -> super.refuse(refusal, token)));
          }
        };
    return new Sequencer(lease, opening, integration, publication, config, () -> now);
  }

  /** A sequencer that has done all there was to do. */
  public Sequencer settled() {
    Sequencer node = node();
    settle(node);
    return node;
  }

  public static void settle(Sequencer node) {
    while (node.turn()) {
      continue;
    }
  }

  /** Puts leaves into the queue as requests do; returns their ids. */
  List<UUID> append(int count) {
    List<UUID> ids = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ids.add(append(UUID.randomUUID()));
    }
    return ids;
  }

  private UUID append(UUID id) {
    jdbi.useHandle(
        h ->
            h.createUpdate(
                    """
                    WITH leaf AS (
                      INSERT INTO log_leaf (leaf, data, appended_at) VALUES (:leaf, :data, :at)
                      RETURNING leaf)
                    INSERT INTO log_queue (leaf) SELECT leaf FROM leaf
                    """)
                .bind("leaf", id)
                .bind("data", data(id))
                .bind("at", now)
                .execute());
    return id;
  }

  static byte[] data(UUID id) {
    return ("leaf " + id).getBytes(StandardCharsets.UTF_8);
  }

  /** Connections of the runtime role. */
  public Jdbi jdbi() {
    return jdbi;
  }

  /** What is kept outside the database. */
  public Optional<SignedNote> keptNote() {
    return new KeptCheckpoint(config).read();
  }

  /** Puts that into the file outside the database. */
  public void keep(SignedNote note) {
    try {
      Files.writeString(kept, note.toString());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** As if the file outside the database had never been. */
  public void forgetKept() {
    try {
      Files.deleteIfExists(kept);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  /** Lets the lease of earlier sequencers run out. */
  public void later() {
    now = now.plusSeconds(11);
  }

  /** Signs any text with the log's key, as whoever holds the key could. */
  public SignedNote sign(Checkpoint state) {
    LogHead head = head();
    byte[] text = state.text().getBytes(StandardCharsets.UTF_8);
    return new SignedNote(state.text(), List.of())
        .with(head.key(), keys.sign(SigningKeys.LOG, head.keyVersion(), text));
  }

  public LogHead head() {
    return logs.newest().orElseThrow();
  }

  Checkpoint published() {
    return head().published().orElseThrow();
  }

  TileSource tiles() {
    return tiles.of(head().number());
  }

  /** Keeps a copy of the database, to be restored later. */
  void backUp() {
    asOwner("CREATE SCHEMA backup");
    TABLES.forEach(t -> asOwner("CREATE TABLE backup." + t + " AS SELECT * FROM " + t));
  }

  /** Puts the database back to what it was. */
  void restore() {
    empty(TABLES);
    TABLES.reversed().forEach(t -> asOwner("INSERT INTO " + t + " SELECT * FROM backup." + t));
  }

  /** Takes every row out of the tables, first out of what leans on others. */
  public void empty(List<String> tables) {
    Jdbi.create(DATABASE.owner())
        .useTransaction(h -> tables.forEach(table -> h.execute("DELETE FROM " + table)));
  }

  /** Empties the log itself. */
  public void emptyLog() {
    empty(TABLES);
  }

  public void asOwner(String sql) {
    Jdbi.create(DATABASE.owner()).useHandle(h -> h.execute(sql));
  }

  private SigningKeys guarded(SigningKeys real) {
    return new SigningKeys() {
      @Override
      public void create(String name) {
        real.create(name);
      }

      @Override
      public PublicKey newest(String name) {
        return real.newest(name);
      }

      @Override
      public byte[] sign(String name, int version, byte[] message) {
        if (keyStoreIsAway) {
          throw new KeyStoreException("away", null);
        }
        return real.sign(name, version, message);
      }
    };
  }

  private static Supplier<Boolean> done(Runnable work) {
    return () -> {
      work.run();
      return true;
    };
  }

  private static PGSimpleDataSource runtime() {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setUrl(DATABASE.url());
    source.setUser("svc");
    return source;
  }

  private static TestDatabase startDatabase() {
    TestDatabase database = TestDatabase.start();
    Runtime.getRuntime().addShutdownHook(new Thread(database::stop));
    return database;
  }
}
