package io.shouyue.identity.provider;

/** The five things that an authority's answer can mean. */
public enum ElementVerdict {
  /** All elements belong to one person. */
  MATCH,
  /** The person exists and an element is another's. */
  MISMATCH,
  /** The authority has no such person on record: newly naturalised, military, moved. */
  NO_RECORD,
  /** The authority refuses to look: it calls an element malformed or the document void. */
  REJECTED,
  /** No verdict: timeout, overload, quota, unknown answer. Asking again later is safe. */
  UNAVAILABLE
}
