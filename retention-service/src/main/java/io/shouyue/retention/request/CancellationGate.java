package io.shouyue.retention.request;

/** Says whether a proven cancellation goes on at once. */
public interface CancellationGate {

  /** False when it waits; whoever says so lets it go on later. */
  boolean opensNow(Request proven);
}
