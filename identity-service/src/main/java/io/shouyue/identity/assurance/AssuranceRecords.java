package io.shouyue.identity.assurance;

import io.shouyue.identity.subject.SubjectMove;
import io.shouyue.identity.subject.SubjectRecords;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import io.shouyue.identity.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The identity under a subject's state. A held or erased subject is not live, so its digest goes
 * and the person may open a new account.
 */
@ApplicationScoped
class AssuranceRecords implements SubjectRecords {
  static final String REAL_NAME = "realName";
  static final String ID_NUMBER = "idNumber";
  private static final String HISTORY = "assurance_history";

  private final AssuranceRepository identities;
  private final PgIdentityDigestStore digests;
  private final SubjectRows rows;
  private final SealedAssurance sealed;

  AssuranceRecords(
      AssuranceRepository identities,
      PgIdentityDigestStore digests,
      SubjectRows rows,
      SealedAssurance sealed) {
    this.identities = identities;
    this.digests = digests;
    this.rows = rows;
    this.sealed = sealed;
  }

  @Override
  public String keeps() {
    return SubjectRows.in("assurance", HISTORY, "identity_digest");
  }

  @Override
  public Map<String, Integer> apply(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE, CANCELLED -> Map.of();
      case HELD -> reduce(ref, move);
      case ERASED ->
          Map.of(
              "assurances",
              identities.delete(ref) + rows.delete(HISTORY, ref),
              "identityDigests",
              digests.release(ref));
    };
  }

  private Map<String, Integer> reduce(SubjectRef ref, SubjectMove move) {
    Map<String, Integer> counts = new HashMap<>();
    fields(ref).stream().filter(move::removes).forEach(field -> counts.put(field, 1));
    identities.reduce(ref, !move.removes(REAL_NAME), !move.removes(ID_NUMBER));
    counts.put("identityDigests", digests.release(ref));
    counts.put("formerIdentities", rows.delete(HISTORY, ref));
    return counts;
  }

  @Override
  public int remaining(SubjectRef ref, SubjectMove move) {
    if (move.target() != SubjectState.HELD && move.target() != SubjectState.ERASED) {
      return 0;
    }
    int sealed = move.target() == SubjectState.ERASED && identities.one(ref).isPresent() ? 1 : 0;
    long fields = fields(ref).stream().filter(move::removes).count();
    return sealed + (int) fields + digests.count(ref) + rows.count(HISTORY, ref);
  }

  @Override
  public Set<String> fields(SubjectRef ref) {
    Set<String> names = new TreeSet<>();
    identities.one(ref).ifPresent(row -> addNames(row, names));
    return names;
  }

  private static void addNames(AssuranceRow row, Set<String> names) {
    if (row.name() != null) {
      names.add(REAL_NAME);
    }
    if (row.idNumber() != null) {
      names.add(ID_NUMBER);
    }
  }

  @Override
  public Map<String, String> reveal(SubjectRef ref, Set<String> names) {
    Map<String, String> values = new TreeMap<>();
    Optional<AssuranceRow> row = identities.one(ref);
    row.ifPresent(
        r -> {
          put(values, names, REAL_NAME, sealed.open(ref, SealedAssurance.NAME, r.name()));
          put(values, names, ID_NUMBER, sealed.open(ref, SealedAssurance.ID_NUMBER, r.idNumber()));
        });
    return values;
  }

  private static void put(
      Map<String, String> values, Set<String> wanted, String name, @Nullable String value) {
    if (value != null && wanted.contains(name)) {
      values.put(name, value);
    }
  }
}
