package io.shouyue.consent.ledger.audit;

import io.shouyue.proof.EntryBundle;
import io.shouyue.proof.TileRef;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Walks over the places of a log in their order, a bundle of entries at a time. */
final class PlaceWalk {
  private final Findings findings;
  private final TreeAudit.Log log;
  private final Function<TileRef, Optional<EntryBundle>> bundles;
  private Optional<EntryBundle> bundle = Optional.empty();
  private long loaded = -1;
  private long expected;

  PlaceWalk(
      Findings findings, TreeAudit.Log log, Function<TileRef, Optional<EntryBundle>> bundles) {
    this.findings = findings;
    this.log = log;
    this.bundles = bundles;
  }

  boolean step(long index, byte @Nullable [] data) {
    missingUpTo(Math.min(index, log.size()));
    if (index >= log.size()) {
      findings.add(Tampering.PLACE_BEYOND, "log %d place %d", log.number(), index);
      return false;
    }
    expected = index + 1;
    if (data == null) {
      findings.add(Tampering.LEAF_MISSING, "log %d place %d", log.number(), index);
    } else if (entry(index).filter(entry -> !Arrays.equals(entry, data)).isPresent()) {
      findings.add(Tampering.LEAF_CHANGED, "log %d place %d", log.number(), index);
    }
    return true;
  }

  void end() {
    missingUpTo(log.size());
  }

  private void missingUpTo(long end) {
    for (; expected < end; expected++) {
      findings.add(Tampering.PLACE_MISSING, "log %d place %d", log.number(), expected);
    }
  }

  private Optional<byte[]> entry(long index) {
    long wanted = index / TileRef.FULL;
    if (wanted != loaded) {
      bundle = bundles.apply(TileRef.of(TileRef.ENTRIES, wanted, log.size()));
      loaded = wanted;
    }
    return bundle.map(it -> it.entries().get((int) (index % TileRef.FULL)));
  }
}
