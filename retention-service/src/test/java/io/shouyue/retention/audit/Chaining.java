package io.shouyue.retention.audit;

/** Chains all that has arrived, which the job does over several of its turns. */
final class Chaining {

  private Chaining() {}

  static void all(AuditService audit) {
    int chained;
    do {
      chained = audit.chain();
    } while (chained > 0);
  }
}
