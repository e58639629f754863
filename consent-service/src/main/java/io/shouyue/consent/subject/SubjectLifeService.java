package io.shouyue.consent.subject;

import io.quarkus.arc.All;
import io.shouyue.consent.ActLog;
import io.shouyue.consent.ConsentError;
import io.shouyue.consent.ConsentException;
import io.shouyue.platform.data.retry.RetryOnConflict;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.keys.DataKeys;
import io.shouyue.platform.keys.RetentionClass;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/**
 * The steps that end a subject's life here, as retention-service drives them. Each step is one
 * transaction, done once however often it is asked for.
 */
@ApplicationScoped
public class SubjectLifeService {
  private final PgSubjectStore subjects;
  private final PgStepStore steps;
  private final List<SubjectPart> parts;
  private final DataKeys keys;
  private final LegalClock clock;
  private final ActLog acts;

  SubjectLifeService(
      PgSubjectStore subjects,
      PgStepStore steps,
      @All List<SubjectPart> parts,
      DataKeys keys,
      LegalClock clock,
      ActLog acts) {
    this.subjects = subjects;
    this.steps = steps;
    this.parts = parts;
    this.keys = keys;
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
    long remaining = remaining(subject, request.state());
    return new StepResult(remaining == 0, counts, remaining);
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
    }
  }

  /** The subject with counts of what is still kept, for staff. */
  public SubjectOverview overview(String site, SubjectId id) {
    Subject subject =
        subjects.find(site, id).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
    return new SubjectOverview(subject, gather(subject, SubjectPart::kept));
  }

  private Map<String, Long> first(Subject subject, StateRequest request) {
    if (!subject.state().mayBecome(request.state())) {
      throw new ConsentException(ConsentError.ILLEGAL_MOVE);
    }
    Map<String, Long> counts = apply(subject, request.state());
    subjects.move(subject, request.state(), clock.now());
    steps.insert(subject, request, counts, clock.now());
    acts.recordOn(subject.site(), "subject." + request.state(), request.plan(), subject.id());
    return counts;
  }

  private Map<String, Long> apply(Subject subject, SubjectState next) {
    return switch (next) {
      case ACTIVE, HELD -> Map.of();
      case CANCELLED -> gather(subject, SubjectPart::cancel);
      case ERASED -> erase(subject);
    };
  }

  private Map<String, Long> erase(Subject subject) {
    String owner = subject.id().value();
    keys.destroy(subject.site(), owner, RetentionClass.ACCOUNT);
    keys.destroy(subject.site(), owner, RetentionClass.IDENTITY);
    return gather(subject, SubjectPart::erase);
  }

  private SortedMap<String, Long> gather(
      Subject subject, BiFunction<SubjectPart, Subject, Map<String, Long>> of) {
    SortedMap<String, Long> counts = new TreeMap<>();
    for (SubjectPart part : parts) {
      of.apply(part, subject).forEach((kind, rows) -> counts.merge(kind, rows, Long::sum));
    }
    return counts;
  }

  private long remaining(Subject subject, SubjectState state) {
    return parts.stream().mapToLong(part -> part.remaining(subject, state)).sum();
  }

  private Subject lock(String site, SubjectId id) {
    return subjects.lock(site, id).orElseThrow(() -> new ConsentException(CommonError.NOT_FOUND));
  }
}
