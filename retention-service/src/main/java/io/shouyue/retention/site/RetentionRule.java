package io.shouyue.retention.site;

import java.util.List;

/**
 * What happens at a site after a cancellation. Versions are never changed; a plan keeps to the
 * version it began with.
 *
 * @param manualReview whether the officer grants each cancellation, instead of the rule itself
 * @param askSite whether the website has two working days to name what is open before it goes on
 * @param graceDays how many calendar days a person may take a cancellation back before it is
 *     carried out; 0 for none, at most 7
 * @param holdDays calendar days from completion that the policy promises to keep what is held
 * @param evidenceMonths months from closing that proof of the request stays sealed
 */
public record RetentionRule(
    int version,
    boolean manualReview,
    boolean askSite,
    int graceDays,
    int holdDays,
    int evidenceMonths,
    List<RuleLine> lines) {

  public RetentionRule {
    lines = List.copyOf(lines);
  }

  RetentionRule withVersion(int next) {
    return new RetentionRule(
        next, manualReview, askSite, graceDays, holdDays, evidenceMonths, lines);
  }
}
