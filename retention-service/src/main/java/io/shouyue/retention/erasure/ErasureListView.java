package io.shouyue.retention.erasure;

/**
 * How the erasure list stands.
 *
 * @param entries how many people it names
 * @param pending how many of them a restore brought back; the gateway stays closed until none is
 */
public record ErasureListView(int entries, int pending) {

  static ErasureListView of(ErasureReplay.Standing standing) {
    return new ErasureListView(standing.entries(), standing.pending());
  }
}
