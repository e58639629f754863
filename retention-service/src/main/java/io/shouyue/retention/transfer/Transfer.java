package io.shouyue.retention.transfer;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How far a transfer has come.
 *
 * @param checkedAt null until somebody looked at the conditions
 * @param unmet those that are not met; empty too before anybody looked
 * @param categories that the person gave by consent or for a contract
 * @param fee in yuan; null for none
 */
public record Transfer(
    @Nullable Instant checkedAt,
    @Nullable String checkedBy,
    Set<TransferCondition> unmet,
    Set<String> categories,
    @Nullable BigDecimal fee,
    @Nullable Instant feeAcceptedAt) {

  static final Transfer NOTHING_YET = new Transfer(null, null, Set.of(), Set.of(), null, null);

  public Transfer {
    unmet = Set.copyOf(unmet);
    categories = Set.copyOf(categories);
  }

  boolean isChecked() {
    return checkedAt != null;
  }

  boolean owesFee() {
    return fee != null && feeAcceptedAt == null;
  }
}
