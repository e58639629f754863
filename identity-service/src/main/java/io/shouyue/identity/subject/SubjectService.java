package io.shouyue.identity.subject;

import io.shouyue.identity.error.IdentityError;
import io.shouyue.identity.error.IdentityException;
import io.shouyue.platform.data.audit.AuditAct;
import io.shouyue.platform.data.audit.AuditTrail;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What retention-service asks of this service about one subject. */
@ApplicationScoped
public class SubjectService {
  private final SubjectDirectory directory;
  private final SubjectMoves moves;
  private final PgStepStore steps;
  private final Instance<SubjectRecords> records;
  private final DataKeys keys;
  private final AuditTrail audit;

  SubjectService(
      SubjectDirectory directory,
      SubjectMoves moves,
      PgStepStore steps,
      Instance<SubjectRecords> records,
      DataKeys keys,
      AuditTrail audit) {
    this.directory = directory;
    this.moves = moves;
    this.steps = steps;
    this.records = records;
    this.keys = keys;
    this.audit = audit;
  }

  /**
   * Does one step of a plan, or answers as before when it was done. What lies outside the database
   * is done first, so that a crash in between leaves the step open and its repeat harmless.
   */
  public MoveResult move(SubjectRef ref, SubjectMove move) {
    return prepared(ref, move).orElseGet(() -> moves.apply(ref, move));
  }

  /** What came of the step when it was done before; else its part outside the database is done. */
  private Optional<MoveResult> prepared(SubjectRef ref, SubjectMove move) {
    Optional<MoveResult> before = steps.find(ref, move);
    if (before.isEmpty()) {
      prepare(ref, move);
    }
    return before;
  }

  /** The answers of those of the steps that were done before. */
  Map<SubjectRef, MoveResult> before(String site, Map<SubjectRef, SubjectMove> moves) {
    return steps.find(site, moves);
  }

  /** Does a step's part outside the database. */
  void prepare(SubjectRef ref, SubjectMove move) {
    records.forEach(feature -> feature.prepare(ref, move));
  }

  /** Those who have, or may have, something outside the database: a sign-in. */
  Set<SubjectRef> withSignIn(Collection<SubjectRef> refs) {
    HeldSubjects held = directory.hold(refs);
    return refs.stream().filter(ref -> held.any(ref).signIn()).collect(Collectors.toSet());
  }

  /** The database's part of erasures of people of one site that were prepared. */
  Map<SubjectRef, MoveResult> erased(String site, Map<SubjectRef, SubjectMove> moves) {
    return moves.isEmpty() ? Map.of() : this.moves.erase(site, moves);
  }

  /** The database's part of a step that was prepared. */
  MoveResult applied(SubjectRef ref, SubjectMove move) {
    return moves.apply(ref, move);
  }

  /** Names of what is held of the subject; the input of a hold's lines. */
  public Set<String> fields(SubjectRef ref) {
    directory.state(ref).requireReadable();
    Set<String> names = new TreeSet<>();
    records.forEach(feature -> names.addAll(feature.fields(ref)));
    return names;
  }

  /** Destroys the key of one class; whatever it sealed is lost in this instant. Idempotent. */
  @Transactional
  public void destroyKey(SubjectRef ref, RetentionClass retention) {
    if (keys.destroy(ref.site(), ref.id().value(), retention)) {
      audit.record(
          new AuditAct(
              ref.site(),
              "retention-service",
              "SERVICE",
              "key.destroyed",
              retention.code(),
              ref.id().value(),
              null));
    }
  }

  /**
   * Opens fields of a held record and writes down that it was done.
   *
   * @param hold the hold whose break-glass was approved; the audit trail names it
   */
  @Transactional
  public Map<String, String> openHeld(
      SubjectRef ref, String hold, Set<String> names, String actor) {
    requireHeld(directory.state(ref));
    audit.record(
        new AuditAct(
            ref.site(), actor, "SERVICE", "held-record.opened", hold, ref.id().value(), null));
    Map<String, String> values = new TreeMap<>();
    records.forEach(feature -> values.putAll(feature.reveal(ref, names)));
    return values;
  }

  private static void requireHeld(SubjectState state) {
    if (state == SubjectState.HELD) {
      return;
    }
    state.requireReadable();
    throw new IdentityException(IdentityError.BREAK_GLASS_ONLY);
  }
}
