package io.shouyue.retention.request;

/** Makes the answers that need no human, and what goes with those that staff give. */
public interface RequestAnswers {

  /**
   * Orders the answer of a request that was just proven, if the site's rules leave it to the
   * service. Called in the transaction of the proof; the answer follows after it.
   */
  void order(Request proven);

  /**
   * Makes the copy that a grant by staff promises. Called before the transaction of the grant,
   * because it asks other services.
   *
   * @throws io.shouyue.platform.error.DomainException unavailable while one of them does not answer
   */
  void prepare(Request request);
}
