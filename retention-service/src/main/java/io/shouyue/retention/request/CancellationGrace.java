package io.shouyue.retention.request;

/** Lets a proven cancellation that nothing holds up go on, at once or after a time to think. */
public interface CancellationGrace {

  /** Grants it, or begins the time in which the person may take it back. */
  RequestCase goOn(Request proven);

  /** The person took it back; what was restricted meanwhile is lifted. */
  void takenBack(Request cancellation);
}
