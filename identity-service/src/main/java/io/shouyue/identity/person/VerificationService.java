package io.shouyue.identity.person;

import io.quarkus.runtime.ShutdownEvent;
import io.shouyue.identity.assurance.AssuranceLevel;
import io.shouyue.identity.provider.ElementChecks;
import io.shouyue.identity.provider.ElementQuestion;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.data.group.GroupConfig;
import io.shouyue.platform.data.group.GroupWriter;
import io.shouyue.platform.time.SystemClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Verifies people by elements: claim, ask, store the outcome, each step durable before the next.
 */
@ApplicationScoped
public class VerificationService {
  /** Name of the method in the API and in tokens. */
  public static final String ELEMENTS = "ELEMENTS";

  private final PgVerificationStore store;
  private final ElementChecks provider;
  private final SubjectDirectory subjects;
  private final DatabaseTurns turns;
  private final SystemClock clock;
  private final GroupWriter<AnswerWrite, Verification> writer;

  VerificationService(
      PgVerificationStore store,
      ElementChecks provider,
      SubjectDirectory subjects,
      DatabaseTurns turns,
      SystemClock clock,
      AnswerBatch answers,
      GroupConfig config) {
    this.store = store;
    this.provider = provider;
    this.subjects = subjects;
    this.turns = turns;
    this.clock = clock;
    this.writer = new GroupWriter<>("answer-writer", config, answers::write);
  }

  void stop(@Observes ShutdownEvent event) {
    writer.close();
  }

  /** Asks the authority about what the caller has claimed and gives it as it then stands. */
  Verification ask(SubjectRef ref, String id, ElementClaim claim, String actor) {
    ElementChecks.Answered answered =
        provider.ask(question(id, claim), next -> turns.take(() -> store.turnTo(ref, id, next)));
    return finish(ref, id, claim, Ending.of(answered.provider(), answered.answer()), actor);
  }

  /**
   * What became of a question that was claimed before. Whoever finds it being checked gets
   * CHECKING; an unknown outcome is asked for by our reference, and stays unknown where the
   * authority has no such query.
   */
  Verification again(SubjectRef ref, String id, ElementClaim claim, String actor) {
    Taken taken = turns.take(() -> take(ref, id));
    return taken.mine()
        ? finish(ref, id, claim, askAgain(taken.found(), claim), actor)
        : taken.found();
  }

  private Verification finish(
      SubjectRef ref, String id, ElementClaim claim, Ending ending, String actor) {
    return writer.write(new AnswerWrite(ref, id, claim, ending, actor));
  }

  /**
   * A verification as it was found.
   *
   * @param mine whether it is the caller who asks
   */
  private record Taken(Verification found, boolean mine) {}

  private Taken take(SubjectRef ref, String id) {
    Verification found = store.find(ref, id).orElseThrow();
    if (found.state() != VerificationState.UNKNOWN) {
      return new Taken(found, false);
    }
    boolean mine = store.resume(ref, id, clock.now());
    return new Taken(mine ? found : store.find(ref, id).orElseThrow(), mine);
  }

  /** What became of a question that was not answered: staff know it, or the authority does. */
  private Ending askAgain(Verification found, ElementClaim claim) {
    if (found.settledMatch()) {
      return Ending.SETTLED_MATCH;
    }
    ElementChecks.Answered answered =
        provider.askAgain(found.provider(), question(found.id(), claim));
    return Ending.of(answered.provider(), answered.answer());
  }

  /** The verification of this id by elements; refused as held or erased with its subject. */
  public Optional<Verification> find(String site, String id) {
    Optional<Verification> found = store.find(site, id);
    found.ifPresent(one -> subjects.requireReadable(site, one.subject()));
    return found;
  }

  private static ElementQuestion question(String id, ElementClaim claim) {
    return new ElementQuestion(
        id,
        claim.name(),
        claim.document().kind(),
        claim.document().number(),
        claim.mobile(),
        claim.bankCard());
  }

  /**
   * What a match of so many elements is worth. All four are as good as a face: they are the way of
   * the same level that whoever wants no face check is offered (face measures 10).
   */
  public static AssuranceLevel level(int elements) {
    return switch (elements) {
      case 2 -> AssuranceLevel.BASIC;
      case 3 -> AssuranceLevel.SUBSTANTIAL;
      default -> AssuranceLevel.HIGH;
    };
  }
}
