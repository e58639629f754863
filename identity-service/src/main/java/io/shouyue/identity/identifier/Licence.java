package io.shouyue.identity.identifier;

import io.shouyue.platform.personal.LicenceNumber;

/**
 * A well-formed number of a business licence.
 *
 * @param review whether somebody must look at the licence itself: the check character of a code
 *     from the first years fails on some real licences
 * @param soleTrader whether the code says 个体工商户, whose account a person may hold
 */
public record Licence(LicenceNumber number, Kind kind, boolean review, boolean soleTrader) {

  /** Which numbering it follows. */
  public enum Kind {
    /** GB 32100-2015. */
    USCC,
    /** The 15 digits before 2015; the code replaced them, so it is asked for where there is one. */
    OLD_15
  }

  @Override
  public String toString() {
    return "Licence[redacted]";
  }
}
