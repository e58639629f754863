package io.shouyue.consent.decision;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * Tells whether something that was read still counts. Every change gets the next number and leaves
 * it with what it changed. Whoever is about to read facts takes a ticket first, the number of the
 * last change so far, and keeps it with them: they count as long as nothing changed after the
 * ticket. There is nothing to lock: facts that were overtaken by a change while they were being
 * read are dead on arrival.
 *
 * <p>Numbers are kept for groups of keys, so that their room is fixed; a change of one key may cost
 * a neighbour a look at the database, never more.
 */
final class Stamps {
  /** 128 KiB; at 1,000 changes a second a key is hit for a neighbour's sake every 16 s. */
  private static final int GROUPS = 1 << 14;

  private final AtomicLong counter = new AtomicLong();
  private final AtomicLongArray lastChange = new AtomicLongArray(GROUPS);
  private final AtomicLong everythingChanged = new AtomicLong();

  /** To be taken before reading. */
  long ticket() {
    return counter.get();
  }

  /** Whether what was read under that ticket about that key still counts. */
  boolean counts(long ticket, Object key) {
    return ticket >= lastChange.get(group(key)) && ticket >= everythingChanged.get();
  }

  /** What is known of that key counts no more, nor what is being read of it. */
  void change(Object key) {
    long number = counter.incrementAndGet();
    lastChange.accumulateAndGet(group(key), number, Math::max);
  }

  /** Nothing counts any more. */
  void changeEverything() {
    long number = counter.incrementAndGet();
    everythingChanged.accumulateAndGet(number, Math::max);
  }

  private static int group(Object key) {
    int hash = key.hashCode();
    return (hash ^ (hash >>> 16)) & (GROUPS - 1);
  }
}
