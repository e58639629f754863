package io.shouyue.identity.provider;

import io.shouyue.identity.subject.SubjectMove;
import io.shouyue.identity.subject.SubjectRecords;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The sandbox bank forgets a person with the service. */
@ApplicationScoped
class SandboxPaymentRecords implements SubjectRecords {
  private final PgSandboxPaymentStore books;

  SandboxPaymentRecords(PgSandboxPaymentStore books) {
    this.books = books;
  }

  @Override
  public String keeps() {
    return SubjectRows.in("sandbox_payment");
  }

  @Override
  public Map<String, Integer> apply(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE -> Map.of();
      case CANCELLED -> Map.of();
      case HELD -> Map.of();
      case ERASED -> Map.of("sandboxPayments", books.delete(ref));
    };
  }

  @Override
  public int remaining(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE, CANCELLED -> 0;
      case HELD -> 0;
      case ERASED -> books.count(ref);
    };
  }
}
