package io.shouyue.identity.account;

import io.shouyue.identity.keycloak.SignIns;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectMove;
import io.shouyue.identity.subject.SubjectRecords;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.identity.subject.SubjectRows;
import io.shouyue.identity.subject.SubjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The account under a subject's state: no sign-in from CANCELLED on, no user from HELD on. Until
 * the end Keycloak is asked only about people of whom a sign-in was expected; at the end about
 * everybody who ends alone, as all do who are erased again after a restore.
 */
@ApplicationScoped
class AccountRecords implements SubjectRecords {
  private final AccountRepository rows;
  private final AccountStore store;
  private final SignIns signIns;
  private final SubjectDirectory subjects;

  AccountRecords(
      AccountRepository rows, AccountStore store, SignIns signIns, SubjectDirectory subjects) {
    this.rows = rows;
    this.store = store;
    this.signIns = signIns;
    this.subjects = subjects;
  }

  @Override
  public String keeps() {
    return SubjectRows.in("account")
        + " OR EXISTS (SELECT 1 FROM subject"
        + " WHERE site = :site AND subject = :subject AND sign_in)";
  }

  @Override
  public void prepare(SubjectRef ref, SubjectMove move) {
    if (move.target() == SubjectState.ERASED || mayHaveSignIn(ref)) {
      switch (move.target()) {
        case ACTIVE -> {}
        case CANCELLED -> signIns.disable(ref);
        case HELD, ERASED -> signIns.delete(ref);
      }
    }
  }

  /** Whether one was ever to be made; while the move has the subject's row none can be expected. */
  private boolean mayHaveSignIn(SubjectRef ref) {
    return subjects.hold(ref).signIn();
  }

  @Override
  public Map<String, Integer> apply(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE, CANCELLED -> Map.of();
      case HELD -> reduce(ref, move);
      case ERASED -> Map.of("accounts", rows.delete(ref));
    };
  }

  private Map<String, Integer> reduce(SubjectRef ref, SubjectMove move) {
    Map<String, Integer> counts = new HashMap<>();
    fields(ref).stream().filter(move::removes).forEach(field -> counts.put(field, 1));
    Set<AccountField> keep =
        AccountField.all().stream()
            .filter(field -> !move.removes(field.field()))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(AccountField.class)));
    rows.reduce(ref, keep);
    return counts;
  }

  @Override
  public int remaining(SubjectRef ref, SubjectMove move) {
    return switch (move.target()) {
      case ACTIVE -> 0;
      case CANCELLED -> mayHaveSignIn(ref) && signIns.isEnabled(ref) ? 1 : 0;
      case HELD -> signIn(ref) + leftFields(ref, move);
      case ERASED -> signIn(ref) + (rows.one(ref).isPresent() ? 1 : 0);
    };
  }

  /** Of whom none was ever to be made, preparing the move has looked for one anyway. */
  private int signIn(SubjectRef ref) {
    return mayHaveSignIn(ref) && signIns.exists(ref) ? 1 : 0;
  }

  private int leftFields(SubjectRef ref, SubjectMove move) {
    return (int) fields(ref).stream().filter(move::removes).count();
  }

  @Override
  public Set<String> fields(SubjectRef ref) {
    Set<String> names = new TreeSet<>();
    rows.one(ref).ifPresent(row -> row.held().forEach(field -> names.add(field.field())));
    return names;
  }

  @Override
  public Map<String, String> reveal(SubjectRef ref, Set<String> names) {
    Map<String, String> values = new TreeMap<>();
    rows.one(ref)
        .ifPresent(
            row ->
                row.held().stream()
                    .filter(field -> names.contains(field.field()))
                    .forEach(field -> values.put(field.field(), store.open(ref, row, field))));
    return values;
  }
}
