package io.shouyue.consent.ledger.log;

import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.proof.EntryBundle;
import io.shouyue.proof.Hash;
import io.shouyue.proof.TileRef;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;

/**
 * The log as everybody may read it (https://c2sp.org/tlog-tiles): bytes as the sequencer wrote
 * them. What is not there is {@link CommonError#NOT_FOUND}.
 */
@ApplicationScoped
public class LogFiles {
  private final PgLogStore logs;
  private final PgTileStore tiles;

  LogFiles(PgLogStore logs, PgTileStore tiles) {
    this.logs = logs;
    this.tiles = tiles;
  }

  /** The log that goes on. */
  LogHead newest() {
    return logs.newest().orElseThrow(LogFiles::nothing);
  }

  /** One log. */
  LogHead require(int number) {
    return logs.find(number).orElseThrow(LogFiles::nothing);
  }

  /** The published checkpoint. */
  String checkpoint(LogHead head) {
    if (head.note() == null) {
      throw nothing();
    }
    return head.note().toString();
  }

  /** The line that tells the log's key. */
  String verifierKey(LogHead head) {
    return head.key() + "\n";
  }

  /** A tile or a bundle of entries; a part of one is cut from what it has become since. */
  byte[] tile(LogHead head, String path) {
    TileRef ref = ref(path);
    byte[] data = tiles.find(head.number(), ref).orElseThrow(LogFiles::nothing);
    if (ref.isFull()) {
      return data;
    }
    return ref.level() == TileRef.ENTRIES
        ? EntryBundle.read(data, ref.width()).bytes()
        : Arrays.copyOf(data, ref.width() * Hash.SIZE);
  }

  private static TileRef ref(String path) {
    try {
      return TileRef.parse(path);
    } catch (IllegalArgumentException noTile) {
      throw nothing();
    }
  }

  private static ConsentException nothing() {
    return new ConsentException(CommonError.NOT_FOUND);
  }
}
