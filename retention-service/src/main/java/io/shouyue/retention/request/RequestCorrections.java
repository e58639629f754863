package io.shouyue.retention.request;

import io.shouyue.retention.request.Particulars.Corrections;

/** Corrects what a granted request names. */
public interface RequestCorrections {

  /**
   * Orders the correction, in the transaction of the grant. It follows after it and ends with
   * {@link RequestMoveService#executed} once every field is corrected; what stands in no known
   * place, or a system refuses, is left for staff.
   */
  void carryOut(Request granted);

  /** Whether the person fills all of it in themselves, so that nobody has to check anything. */
  boolean needsNobody(String site, Corrections wanted);
}
