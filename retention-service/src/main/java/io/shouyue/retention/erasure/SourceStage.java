package io.shouyue.retention.erasure;

/** When an erasure reaches the website's systems. */
public enum SourceStage {
  /** Service stops: what no rule keeps goes. */
  CANCEL,
  /** The hold ends: everything goes but what a law still asks for. */
  END,
  /** That law's period is over. */
  KEPT
}
