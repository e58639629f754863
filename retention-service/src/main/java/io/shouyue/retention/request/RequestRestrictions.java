package io.shouyue.retention.request;

import java.util.List;

/** Sets the switches that a granted request asks for. */
public interface RequestRestrictions {

  /**
   * Carries out a granted restriction or objection, in the transaction of the grant; what lies
   * outside follows after it and ends with {@link RequestMoveService#executed}.
   *
   * @param purposes codes; empty when none was named
   * @return false when it has to be carried out by hand: an objection to nothing in particular
   */
  boolean carryOut(Request granted, List<String> purposes);

  /**
   * Restricts what a deletion had to leave (PIPL 47, last paragraph), in the transaction of the
   * answer.
   *
   * @param purposes codes; empty for everything but legal duties
   */
  void restrictInstead(Request partly, List<String> purposes);

  /** Lifts what that request had restricted, and nothing else. */
  void lift(Request restricting);
}
