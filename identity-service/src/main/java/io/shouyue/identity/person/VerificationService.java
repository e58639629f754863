package io.shouyue.identity.person;

import io.shouyue.identity.assurance.AssuranceLevel;
import io.shouyue.identity.assurance.VerifiedIdentity;
import io.shouyue.identity.provider.ElementChecks;
import io.shouyue.identity.provider.ElementQuestion;
import io.shouyue.identity.site.IdentityRegister;
import io.shouyue.identity.site.SiteService;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.time.LegalClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/**
 * Verifies people by elements: claim, ask, store the outcome, each step durable before the next.
 */
@ApplicationScoped
public class VerificationService {
  /** Name of the method in the API and in tokens. */
  public static final String ELEMENTS = "ELEMENTS";

  private final PgVerificationStore store;
  private final VerificationTransactions transactions;
  private final ElementChecks provider;
  private final SiteService sites;
  private final SubjectDirectory subjects;
  private final LegalClock clock;
  private final DatabaseTurns turns;

  VerificationService(
      PgVerificationStore store,
      VerificationTransactions transactions,
      ElementChecks provider,
      SiteService sites,
      SubjectDirectory subjects,
      LegalClock clock,
      DatabaseTurns turns) {
    this.store = store;
    this.transactions = transactions;
    this.provider = provider;
    this.sites = sites;
    this.subjects = subjects;
    this.clock = clock;
    this.turns = turns;
  }

  /**
   * Asks the authority about a claimed verification, if nobody has, and gives it as it then stands.
   * Whoever finds it being checked gets CHECKING; an unknown outcome is asked for by our reference,
   * and stays unknown where the authority has no such query.
   */
  public Verification check(SubjectRef ref, String id, ElementClaim claim, String actor) {
    Taken taken = turns.take(() -> take(ref, id));
    if (!taken.mine()) {
      return taken.found();
    }
    Outcome outcome =
        taken.found().state() == VerificationState.UNKNOWN
            ? askAgain(taken.found(), claim)
            : ask(id, claim);
    return turns.take(
        () -> {
          boolean seal = sites.require(ref.site()).identityRegister() == IdentityRegister.SEALED;
          transactions.finish(ref, outcome, identity(id, claim, seal), actor);
          return store.find(ref, id).orElseThrow();
        });
  }

  /**
   * A verification as it was found.
   *
   * @param mine whether it is the caller who asks
   */
  private record Taken(Verification found, boolean mine) {}

  private Taken take(SubjectRef ref, String id) {
    Verification found = store.find(ref, id).orElseThrow();
    boolean mine =
        switch (found.state()) {
          case CREATED -> transactions.start(ref, id);
          case UNKNOWN -> transactions.resume(ref, id);
          default -> false;
        };
    return new Taken(mine ? found : store.find(ref, id).orElseThrow(), mine);
  }

  /** What became of a question that was not answered: staff know it, or the authority does. */
  private Outcome askAgain(Verification found, ElementClaim claim) {
    if (found.settledMatch()) {
      return Outcome.SETTLED_MATCH;
    }
    ElementChecks.Answered answered =
        provider.askAgain(found.provider(), question(found.id(), claim));
    return Outcome.of(answered.provider(), answered.answer());
  }

  /** The verification of this id by elements; refused as held or erased with its subject. */
  public Optional<Verification> find(String site, String id) {
    Optional<Verification> found = store.find(site, id);
    found.ifPresent(one -> subjects.requireReadable(site, one.subject()));
    return found;
  }

  private Outcome ask(String id, ElementClaim claim) {
    ElementChecks.Answered answered = provider.ask(question(id, claim));
    return Outcome.of(answered.provider(), answered.answer());
  }

  private static ElementQuestion question(String id, ElementClaim claim) {
    return new ElementQuestion(
        id, claim.name(), claim.document().number(), claim.mobile(), claim.bankCard());
  }

  private VerifiedIdentity identity(String id, ElementClaim claim, boolean sealRegister) {
    return new VerifiedIdentity(
        id,
        level(claim.elements()),
        ELEMENTS,
        clock.now(),
        claim.name(),
        claim.document().number(),
        claim.document().birthDate(),
        sealRegister);
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
