package io.shouyue.consent.ledger.audit;

import java.util.List;
import java.util.Map;

/**
 * What an audit came to.
 *
 * @param looked how many rows of each sort were compared
 * @param count how many findings there are
 * @param findings the first of them
 */
public record AuditReport(Map<String, Long> looked, long count, List<Finding> findings) {
  public AuditReport {
    looked = Map.copyOf(looked);
    findings = List.copyOf(findings);
  }

  /** Whether nothing is wrong. */
  public boolean isClean() {
    return count == 0;
  }
}
