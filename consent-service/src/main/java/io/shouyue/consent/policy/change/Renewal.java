package io.shouyue.consent.policy.change;

import java.util.List;

/**
 * Which consents a material version wants anew.
 *
 * @param purposes codes; {@link #EVERY} stands for all
 * @param told codes of the purposes that are shown again without being asked for
 */
public record Renewal(List<String> purposes, List<String> told) {
  /** Every purpose that rests on consent. */
  public static final String EVERY = "*";

  /** Nothing is asked for anew. */
  public static final Renewal NONE = new Renewal(List.of(), List.of());

  public Renewal {
    purposes = List.copyOf(purposes);
    told = List.copyOf(told);
  }

  /** Whether a consent for that purpose has to be given anew. */
  public boolean covers(String purpose) {
    return purposes.contains(EVERY) || purposes.contains(purpose);
  }
}
