package io.shouyue.consent.ledger.audit;

/**
 * One thing that is wrong.
 *
 * @param where ids and places, never content
 */
public record Finding(Tampering kind, String where) {
  @Override
  public String toString() {
    return kind + " " + where + ": " + kind.words();
  }
}
