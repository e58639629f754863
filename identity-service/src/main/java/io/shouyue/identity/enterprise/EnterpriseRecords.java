package io.shouyue.identity.enterprise;

import io.shouyue.identity.subject.SubjectMove;
import io.shouyue.identity.subject.SubjectRecords;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/**
 * Verifications of enterprises under a subject's state: cancelling ends what is open and with it
 * the bank data; erasing leaves anonymous statistics.
 */
@ApplicationScoped
class EnterpriseRecords implements SubjectRecords {
  private final PgEnterpriseUpkeep upkeep;
  private final EnterpriseTransactions transactions;

  EnterpriseRecords(PgEnterpriseUpkeep upkeep, EnterpriseTransactions transactions) {
    this.upkeep = upkeep;
    this.transactions = transactions;
  }

  @Override
  public String keeps() {
    return SubjectRows.in("enterprise_verification");
  }

  @Override
  public Map<String, Integer> apply(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE -> Map.of();
      case CANCELLED -> Map.of("openEnterpriseVerifications", end(ref));
      case HELD -> Map.of("accountTails", endAndForget(ref));
      case ERASED -> Map.of("enterpriseVerifications", erase(ref));
    };
  }

  @Override
  public int remaining(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE, CANCELLED -> 0;
      case HELD -> upkeep.tails(ref);
      case ERASED -> upkeep.count(ref);
    };
  }

  private int end(SubjectRef ref) {
    var open = upkeep.open(ref);
    open.forEach(id -> transactions.cancel(ref, id));
    return open.size();
  }

  private int endAndForget(SubjectRef ref) {
    end(ref);
    return upkeep.forgetTails(ref);
  }

  private int erase(SubjectRef ref) {
    end(ref);
    return upkeep.anonymise(ref);
  }
}
