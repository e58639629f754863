package io.shouyue.retention.request;

import io.shouyue.retention.error.RetentionException;

/** Reviews of automated decisions by people (PIPL 24). */
public interface RequestReviews {

  /**
   * Lets a request about an automated decision be granted.
   *
   * @throws RetentionException review-missing until somebody has looked at the decision
   */
  void requireReviewed(Request request);
}
