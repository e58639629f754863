package io.shouyue.retention.request;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.promise.RequestType;
import java.util.Optional;

/** What entitles somebody to ask for somebody else: a mandate, or being next of kin. */
public interface RequestStandings {

  /**
   * Lets the request be granted; one that people make for themselves needs nothing.
   *
   * @throws RetentionException standing-unproven, naming everything that is missing
   */
  void require(Request request);

  /** What a next of kin may have, once it was checked. */
  Optional<KinRight> kinRight(Request request);

  /**
   * A right of a next of kin (PIPL 49).
   *
   * @param right access, copy, correction or deletion
   * @param deceased whose data it is about
   */
  record KinRight(RequestType right, SubjectId deceased) {}
}
