package io.shouyue.consent.exchange;

/**
 * How far an import is. RECEIVING → READY when the file is there whole → DONE; RECEIVING →
 * ABANDONED when nobody goes on sending it.
 */
public enum ImportState {
  RECEIVING,
  READY,
  DONE,
  ABANDONED
}
