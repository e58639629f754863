package io.shouyue.proof;

import java.util.List;

/** What a check came to. */
public sealed interface Verdict {
  /**
   * Everything fits, and the log holds it.
   *
   * @param type what the leaf says it is about, such as {@code receipt}
   * @param index its place in the log
   * @param state what the log's key signed
   * @param witnesses names of the trusted witnesses that cosigned it
   */
  record Valid(String type, long index, Checkpoint state, List<String> witnesses)
      implements Verdict {
    public Valid {
      witnesses = List.copyOf(witnesses);
    }
  }

  /** Everything fits, and the log has not integrated it yet: fetch it again later. */
  record Pending(String type) implements Verdict {}

  /**
   * Something does not fit.
   *
   * @param where the part, such as {@code proof.entries[1].salt}
   */
  record Invalid(String where, Flaw flaw) implements Verdict {}
}
