package io.shouyue.retention.datamap;

import java.util.List;

/**
 * What was done in one source.
 *
 * @param label what may be said of what stays
 * @param reasons why it is de-identified and no more; empty when it is anonymised
 */
public record SourceOutcome(
    String source, Label label, List<TableOutcome> tables, List<String> reasons) {

  public SourceOutcome {
    tables = List.copyOf(tables);
    reasons = List.copyOf(reasons);
  }

  /** What stays, legally. */
  public enum Label {
    /** Nothing stays. */
    DELETED,
    /** Nobody can be identified and nothing leads back (PIPL 73 (4)). */
    ANONYMISED,
    /** Still personal data, and under the law (PIPL 73 (3)). */
    DE_IDENTIFIED
  }

  public long touched() {
    return tables.stream().mapToLong(TableOutcome::touched).sum();
  }
}
