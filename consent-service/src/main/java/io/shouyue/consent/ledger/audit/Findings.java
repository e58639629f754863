package io.shouyue.consent.ledger.audit;

import java.util.ArrayList;
import java.util.List;

/** Collects findings; counts all and keeps the first thousand. */
final class Findings {
  private static final int KEPT = 1000;

  private final List<Finding> kept = new ArrayList<>();
  private long count;

  void add(Tampering kind, String where, Object... parts) {
    count++;
    if (kept.size() < KEPT) {
      kept.add(new Finding(kind, where.formatted(parts)));
    }
  }

  long count() {
    return count;
  }

  List<Finding> kept() {
    return List.copyOf(kept);
  }
}
