package io.shouyue.identity.provider;

import org.jspecify.annotations.Nullable;

/**
 * What came of it.
 *
 * @param reference the authority's name for this call, to settle a dispute with; never personal
 *     data
 * @param billing whether it costs; {@link Billing#NONE} alone lets another provider be asked
 */
public record ElementAnswer(ElementVerdict verdict, @Nullable String reference, Billing billing) {

  /** Whether a call costs. */
  public enum Billing {
    /** It does. */
    BILLED,
    /** It surely does not: nothing was sent, or the vendor says so. */
    NONE,
    /** Nobody can tell: it was sent and not answered. */
    UNKNOWN
  }

  /** Whether another provider may be asked: no verdict, and surely no cost. */
  boolean mayAskAnother() {
    return verdict == ElementVerdict.UNAVAILABLE && billing == Billing.NONE;
  }

  /** No verdict, and surely no cost. */
  public static ElementAnswer notAsked() {
    return new ElementAnswer(ElementVerdict.UNAVAILABLE, null, Billing.NONE);
  }

  /** No verdict, and nobody can tell whether it costs. */
  public static ElementAnswer unanswered() {
    return new ElementAnswer(ElementVerdict.UNAVAILABLE, null, Billing.UNKNOWN);
  }
}
