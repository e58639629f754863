package io.shouyue.consent.ledger.audit;

import io.shouyue.proof.Checkpoint;
import io.shouyue.proof.EntryBundle;
import io.shouyue.proof.Hash;
import io.shouyue.proof.LogEdge;
import io.shouyue.proof.SignedNote;
import io.shouyue.proof.Tile;
import io.shouyue.proof.TileRef;
import io.shouyue.proof.VerifierKey;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * One log: builds the tree again from the entries, and compares every tile, the published root, the
 * kept checkpoint, and the leaf that claims each place.
 */
final class TreeAudit {
  private final Handle handle;
  private final Findings findings;
  private final Log log;
  private final SnapshotTiles tiles;
  private final LogEdge edge = new LogEdge();

  /** Roots that something signed speaks of, by size; filled in as the tree grows. */
  private final TreeMap<Long, Hash> roots = new TreeMap<>();

  /**
   * A row of {@code log}.
   *
   * @param note the published checkpoint; null while there is none
   */
  record Log(int number, VerifierKey key, long size, @Nullable String note) {}

  TreeAudit(Handle handle, Findings findings, Log log) {
    this.handle = handle;
    this.findings = findings;
    this.log = log;
    this.tiles = new SnapshotTiles(handle, log.number());
  }

  /** Looks at everything; returns how many entries there are. */
  long run(Optional<SignedNote> kept) {
    Optional<SignedNote> published = readPublished();
    Optional<SignedNote> outside = kept.filter(this::isOurs);
    published.ifPresent(this::remember);
    outside.ifPresent(this::remember);
    outside.ifPresent(this::rolledBack);
    boolean readable = rebuild();
    places();
    if (readable) {
      edge.partial().forEach(this::compare);
      published.ifPresent(this::published);
      outside.ifPresent(this::forked);
    }
    return log.size();
  }

  private boolean isOurs(SignedNote note) {
    return Checkpoint.parse(note.text()).origin().equals(log.key().name());
  }

  private void remember(SignedNote note) {
    roots.put(Checkpoint.parse(note.text()).size(), new LogEdge().root());
  }

  /** One that cannot be read is as false as one that is signed by somebody else. */
  private Optional<SignedNote> readPublished() {
    if (log.note() == null) {
      return Optional.empty();
    }
    try {
      SignedNote note = SignedNote.parse(log.note());
      Checkpoint.parse(note.text());
      return Optional.of(note);
    } catch (IllegalArgumentException unreadable) {
      findings.add(Tampering.CHECKPOINT_FALSE, "log %d", log.number());
      return Optional.empty();
    }
  }

  private boolean rebuild() {
    noteRoot();
    for (long index = 0; index * TileRef.FULL < log.size(); index++) {
      TileRef ref = TileRef.of(TileRef.ENTRIES, index, log.size());
      Optional<EntryBundle> bundle = bundle(ref);
      if (bundle.isEmpty()) {
        findings.add(Tampering.ENTRIES_CHANGED, "log %d %s", log.number(), ref.path());
        return false;
      }
      for (byte[] entry : bundle.get().entries()) {
        edge.append(entry).forEach(this::compare);
        noteRoot();
      }
    }
    return true;
  }

  private void noteRoot() {
    roots.computeIfPresent(edge.size(), (size, none) -> edge.root());
  }

  private Optional<EntryBundle> bundle(TileRef ref) {
    try {
      return tiles.find(ref).map(data -> EntryBundle.read(data, ref.width()));
    } catch (IllegalArgumentException cutOff) {
      return Optional.empty();
    }
  }

  private void compare(Tile built) {
    TileRef ref = built.ref();
    boolean same = tiles.find(ref).filter(data -> Arrays.equals(data, built.data())).isPresent();
    if (!same) {
      Tampering kind =
          ref.level() == TileRef.ENTRIES ? Tampering.ENTRIES_CHANGED : Tampering.TILE_CHANGED;
      findings.add(kind, "log %d %s", log.number(), ref.path());
    }
  }

  private void published(SignedNote note) {
    Checkpoint state = Checkpoint.parse(note.text());
    if (!note.signedBy(log.key()) || !state.origin().equals(log.key().name())) {
      findings.add(Tampering.CHECKPOINT_FALSE, "log %d", log.number());
    }
    if (state.size() > log.size() || !state.root().equals(roots.get(state.size()))) {
      findings.add(Tampering.CHECKPOINT_DIFFERS, "log %d size %d", log.number(), state.size());
    }
  }

  private void rolledBack(SignedNote note) {
    long size = Checkpoint.parse(note.text()).size();
    if (size > log.size()) {
      findings.add(Tampering.ROLLED_BACK, "log %d size %d kept %d", log.number(), log.size(), size);
    }
  }

  private void forked(SignedNote note) {
    Checkpoint state = Checkpoint.parse(note.text());
    if (state.size() <= log.size()
        && (!note.signedBy(log.key()) || !state.root().equals(roots.get(state.size())))) {
      findings.add(Tampering.FORKED, "log %d size %d", log.number(), state.size());
    }
  }

  /** Each place with its leaf, against the entry that the log holds there. */
  private void places() {
    PlaceWalk walk = new PlaceWalk(findings, log, this::bundle);
    handle
        .createQuery(
            """
            SELECT i.index, l.data FROM log_index i LEFT JOIN log_leaf l USING (leaf)
            WHERE i.log = :log ORDER BY i.index
            """)
        .bind("log", log.number())
        .setFetchSize(LedgerAudit.FETCH)
        .map((row, ctx) -> walk.step(row.getLong("index"), row.getBytes("data")))
        .forEach(done -> {});
    walk.end();
  }

  static List<Log> all(Handle handle) {
    return handle
        .createQuery("SELECT number, verifier_key, size, note FROM log ORDER BY number")
        .map(
            (row, ctx) ->
                new Log(
                    row.getInt("number"),
                    VerifierKey.parse(row.getString("verifier_key")),
                    row.getLong("size"),
                    row.getString("note")))
        .list();
  }
}
