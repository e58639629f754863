package io.shouyue.consent.subject;

import io.quarkus.arc.All;
import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.consent.feed.Change;
import io.shouyue.consent.feed.ChangeFeed;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.KeyRef;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The steps that end a subject's life here, as retention-service drives them. Each step is one
 * transaction, done once however often it is asked for.
 */
@ApplicationScoped
public class SubjectLifeService {
  private static final List<RetentionClass> ENDING =
      List.of(RetentionClass.ACCOUNT, RetentionClass.IDENTITY);

  private final PgSubjectStore subjects;
  private final PgVisitorStore visitors;
  private final PgStepStore steps;
  private final List<SubjectPart> parts;
  private final DataKeys keys;
  private final ChangeFeed feed;
  private final LegalClock clock;
  private final ActLog acts;

  SubjectLifeService(
      PgSubjectStore subjects,
      PgVisitorStore visitors,
      PgStepStore steps,
      @All List<SubjectPart> parts,
      DataKeys keys,
      ChangeFeed feed,
      LegalClock clock,
      ActLog acts) {
    this.subjects = subjects;
    this.visitors = visitors;
    this.steps = steps;
    this.parts = parts;
    this.keys = keys;
    this.feed = feed;
    this.clock = clock;
    this.acts = acts;
  }

  /** Brings the subject to that state; a move backwards is refused. */
  @RetryOnConflict
  @Transactional
  public StepResult step(String site, SubjectId id, StateRequest request) {
    Subject subject = lock(site, id);
    Map<String, Long> counts =
        steps.find(subject, request.step()).orElseGet(() -> first(subject, request));
    return result(subject, request.state(), counts);
  }

  /**
   * Erases subjects of one site as {@link #step} does, by the same statements for all of them, and
   * returns the results by subject. Fails for all where it fails for one.
   *
   * @param orders all of them to the state ERASED, each subject once
   */
  @RetryOnConflict
  @Transactional
  public Map<String, StepResult> erase(String site, List<StatesRequest.One> orders) {
    List<Subject> locked = lock(site, orders);
    Map<String, Map<String, Long>> counts = new HashMap<>(steps.find(site, orders));
    List<Subject> fresh =
        locked.stream().filter(subject -> !counts.containsKey(subject.id().value())).toList();
    if (!fresh.isEmpty()) {
      counts.putAll(
          first(fresh, orders.stream().filter(one -> !counts.containsKey(one.subject())).toList()));
    }
    boolean isOver = remaining(locked, SubjectState.ERASED) == 0;
    Map<String, StepResult> results = new HashMap<>();
    for (Subject subject : locked) {
      String id = subject.id().value();
      Map<String, Long> own = Objects.requireNonNull(counts.get(id));
      results.put(
          id, isOver ? new StepResult(true, own, 0) : result(subject, SubjectState.ERASED, own));
    }
    return results;
  }

  private List<Subject> lock(String site, List<StatesRequest.One> orders) {
    List<SubjectName> names =
        orders.stream()
            .<SubjectName>map(one -> new SubjectName.ById(site, new SubjectId(one.subject())))
            .toList();
    Map<SubjectName, Subject> locked = subjects.lock(names);
    if (locked.size() < names.size()) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    return names.stream().map(name -> Objects.requireNonNull(locked.get(name))).toList();
  }

  /** Destroys the keys of one class and lets go of what they sealed. */
  @RetryOnConflict
  @Transactional
  public void destroyKeys(String site, SubjectId id, RetentionClass retention) {
    Subject subject = lock(site, id);
    if (keys.destroy(site, id.value(), retention)) {
      acts.recordOn(site, "keys.destroyed", retention.code(), id);
    }
    if (retention.equals(RetentionClass.EVIDENCE)) {
      gather(subject, SubjectPart::eraseEvidence);
      visitors.linkedTo(subject).forEach(this::eraseEvidence);
    }
  }

  /**
   * Forgets a visitor whose time is over; what is evidence stays sealed for its own period, or for
   * that of the account it was linked to.
   */
  @RetryOnConflict
  @Transactional
  public void forget(SubjectKey visitor) {
    end(lock(visitor.site(), visitor.id()));
  }

  /** Lets go of the evidence of a visitor that was forgotten. */
  @RetryOnConflict
  @Transactional
  public void forgetEvidence(SubjectKey visitor) {
    eraseEvidence(lock(visitor.site(), visitor.id()));
  }

  /** A visitor was linked: its consents are the account's now, and it acts no more. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void link(Subject visitor, SubjectId account) {
    visitors.link(visitor, account);
    subjects.move(visitor, SubjectState.CANCELLED, clock.now());
    feed.append(Change.ofSubject(visitor.site(), visitor.id().value()));
    acts.recordOn(visitor.site(), "visitor.linked", visitor.id().value(), account);
  }

  /** The subject with counts of what is still kept, for staff. */
  public SubjectOverview overview(String site, SubjectId id) {
    Subject subject =
        subjects.find(site, id).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
    return new SubjectOverview(
        subject, subject.age().band(clock.now()), gather(subject, SubjectPart::kept));
  }

  private Map<String, Long> first(Subject subject, StateRequest request) {
    if (!subject.state().mayBecome(request.state())) {
      throw new ConsentException(ConsentError.ILLEGAL_MOVE);
    }
    Map<String, Long> counts = apply(subject, request.state());
    subjects.move(subject, request.state(), clock.now());
    feed.append(Change.ofSubject(subject.site(), subject.id().value()));
    steps.insert(subject, request, counts, clock.now());
    acts.recordOn(subject.site(), "subject." + request.state(), request.plan(), subject.id());
    return counts;
  }

  /** Erases them; returns the counts by subject. */
  private Map<String, SortedMap<String, Long>> first(
      List<Subject> fresh, List<StatesRequest.One> orders) {
    if (!fresh.stream().allMatch(subject -> subject.state().mayBecome(SubjectState.ERASED))) {
      throw new ConsentException(ConsentError.ILLEGAL_MOVE);
    }
    String site = fresh.getFirst().site();
    Map<String, SortedMap<String, Long>> counts = erase(fresh);
    subjects.move(fresh, SubjectState.ERASED, clock.now());
    feed.append(
        fresh.stream().map(subject -> Change.ofSubject(site, subject.id().value())).toList());
    steps.insert(site, orders, counts, clock.now());
    Map<SubjectId, String> plans = new LinkedHashMap<>();
    orders.forEach(one -> plans.put(new SubjectId(one.subject()), one.order().plan()));
    acts.recordOn(site, "subject." + SubjectState.ERASED, plans);
    return counts;
  }

  private Map<String, Long> apply(Subject subject, SubjectState next) {
    return switch (next) {
      case ACTIVE, HELD -> Map.of();
      case CANCELLED -> gather(subject, SubjectPart::cancel);
      case ERASED -> Objects.requireNonNull(erase(List.of(subject)).get(subject.id().value()));
    };
  }

  private void end(Subject visitor) {
    erase(List.of(visitor));
    subjects.move(visitor, SubjectState.ERASED, clock.now());
    feed.append(Change.ofSubject(visitor.site(), visitor.id().value()));
  }

  private void eraseEvidence(Subject visitor) {
    keys.destroy(visitor.site(), visitor.id().value(), RetentionClass.EVIDENCE);
    gather(visitor, SubjectPart::eraseEvidence);
    visitors.forget(visitor);
  }

  /** Lets go of all that is theirs but evidence; returns the counts by subject. */
  private Map<String, SortedMap<String, Long>> erase(List<Subject> ending) {
    visitors.linkedTo(ending).forEach(this::end);
    keys.destroy(
        ending.stream()
            .flatMap(
                subject ->
                    ENDING.stream()
                        .map(kind -> new KeyRef(subject.site(), subject.id().value(), kind)))
            .toList());
    Map<String, SortedMap<String, Long>> counts = new HashMap<>();
    ending.forEach(subject -> counts.put(subject.id().value(), new TreeMap<>()));
    for (SubjectPart part : parts) {
      part.erase(ending)
          .forEach(
              (kind, rows) ->
                  counts.forEach(
                      (whose, own) -> own.merge(kind, rows.getOrDefault(whose, 0L), Long::sum)));
    }
    return counts;
  }

  private SortedMap<String, Long> gather(
      Subject subject, BiFunction<SubjectPart, Subject, Map<String, Long>> of) {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (SubjectPart part : parts) {
      of.apply(part, subject).forEach((kind, rows) -> counts.merge(kind, rows, Long::sum));
    }
    return counts;
  }

  private StepResult result(Subject subject, SubjectState state, Map<String, Long> counts) {
    long remaining = remaining(List.of(subject), state);
    return new StepResult(remaining == 0, counts, remaining);
  }

  private long remaining(List<Subject> subjects, SubjectState state) {
    return parts.stream().mapToLong(part -> part.remaining(subjects, state)).sum();
  }

  private Subject lock(String site, SubjectId id) {
    return subjects.lock(site, id).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }
}
