package io.shouyue.retention.erasure;

import io.shouyue.platform.data.message.OutboundMessage;
import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.hold.Hold;
import io.shouyue.retention.hold.HoldService;
import io.shouyue.retention.peer.ConsentPeer;
import io.shouyue.retention.peer.IdentityPeer;
import io.shouyue.retention.peer.LogRecord;
import io.shouyue.retention.peer.StateAnswer;
import io.shouyue.retention.peer.StateOrder;
import io.shouyue.retention.peer.StateResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What steps do outside this database: calls and the erasure list. Runs before the transaction that
 * marks the step done, so each must bear repeating.
 */
@ApplicationScoped
class RemoteSteps {

  private static final String EVIDENCE = "evidence";

  private final IdentityPeer identity;
  private final ConsentPeer consent;
  private final HoldService holds;
  private final SourceSteps sources;
  private final ErasureList list;
  private final PgCertificateStore certificates;
  private final FinalStatement statement;
  private final LegalClock time;

  RemoteSteps(
      IdentityPeer identity,
      ConsentPeer consent,
      HoldService holds,
      SourceSteps sources,
      ErasureList list,
      PgCertificateStore certificates,
      FinalStatement statement,
      LegalClock time) {
    this.identity = identity;
    this.consent = consent;
    this.holds = holds;
    this.sources = sources;
    this.list = list;
    this.certificates = certificates;
    this.statement = statement;
    this.time = time;
  }

  StepOutcome perform(ErasurePlan plan, ErasureStep step) {
    return switch (step) {
      case IDENTITY_CANCELLED -> identity(plan, step, "CANCELLED", List.of());
      case CONSENT_CANCELLED -> consent(plan, step, "CANCELLED", List.of());
      case SOURCES_CANCELLED -> sources.perform(plan, SourceStage.CANCEL);
      case SOURCES_ERASED -> sources.perform(plan, SourceStage.END);
      case HOLD_OPENED -> found(plan);
      case IDENTITY_HELD ->
          hold(plan)
              .map(hold -> identity(plan, step, "HELD", hold.fields()))
              .orElse(StepOutcome.NOTHING);
      case CONSENT_HELD ->
          hold(plan)
              .map(hold -> consent(plan, step, "HELD", hold.fields()))
              .orElse(StepOutcome.NOTHING);
      case LISTED -> listed(List.of(plan)).getFirst().outcome();
      case CONSENT_ERASED -> consent(plan, step, "ERASED", List.of());
      case IDENTITY_ERASED -> identity(plan, step, "ERASED", List.of());
      case LOGGED -> logged(List.of(plan)).getFirst().outcome();
      case FINAL_STATEMENT ->
          StepOutcome.counted(
              Map.of("messages", statement.send(statement.messages(List.of(plan)).get(plan.id()))));
      case CONSENT_EVIDENCE -> {
        consent.destroyKey(plan.site(), plan.subject(), EVIDENCE);
        yield StepOutcome.counted(Map.of("keys", 1L));
      }
      case IDENTITY_EVIDENCE -> {
        identity.destroyKey(plan.site(), plan.subject(), EVIDENCE);
        yield StepOutcome.counted(Map.of("keys", 1L));
      }
      case REQUEST_CLOSED, RETENTION_ERASED, CERTIFIED, RETENTION_EVIDENCE -> StepOutcome.NOTHING;
    };
  }

  private StepOutcome found(ErasurePlan plan) {
    Map<String, String> account = identity.account(plan.site(), plan.subject());
    return StepOutcome.found(
        Set.copyOf(identity.accountFields(plan.site(), plan.subject())),
        account.getOrDefault("email", account.getOrDefault("mobile", "")));
  }

  private Optional<Hold> hold(ErasurePlan plan) {
    return holds.ofPlan(plan.id());
  }

  private StepOutcome identity(
      ErasurePlan plan, ErasureStep step, String state, List<String> keep) {
    return done(identity.state(plan.site(), plan.subject(), order(plan, step, state, keep)));
  }

  private StepOutcome consent(ErasurePlan plan, ErasureStep step, String state, List<String> keep) {
    return done(consent.state(plan.site(), plan.subject(), order(plan, step, state, keep)));
  }

  /** Enters all of them into the erasure list at once. */
  List<StepEffect> listed(List<ErasurePlan> plans) {
    list.append(
        plans.stream()
            .map(plan -> new ErasureListEntry(plan.site(), plan.subject(), plan.id(), time.today()))
            .toList());
    StepOutcome entered = StepOutcome.counted(Map.of("entries", 1L));
    return plans.stream().map(plan -> new StepEffect(plan, entered)).toList();
  }

  /** What came of it for each plan, or what it failed with. */
  private interface Ordering {
    Map<String, StateResult> give(String site, Map<String, StateOrder> orders);
  }

  /**
   * The step for plans of one site, in as few calls as it takes; those for whom it did not fail.
   *
   * @param failed told of each of the others
   */
  List<StepEffect> perform(
      ErasureStep step, List<ErasurePlan> plans, BiConsumer<ErasurePlan, RuntimeException> failed) {
    return switch (step) {
      case CONSENT_ERASED -> erased(step, plans, consent::states, failed);
      case IDENTITY_ERASED -> erased(step, plans, identity::states, failed);
      case LISTED -> listed(plans);
      case SOURCES_ERASED ->
          sources.isNeeded(plans.getFirst().site())
              ? each(plans, plan -> perform(plan, step), failed)
              : each(plans, plan -> StepOutcome.NOTHING, failed);
      case LOGGED -> logged(plans);
      case FINAL_STATEMENT -> told(plans, failed);
      default -> each(plans, plan -> perform(plan, step), failed);
    };
  }

  private static List<StepEffect> erased(
      ErasureStep step,
      List<ErasurePlan> plans,
      Ordering ordering,
      BiConsumer<ErasurePlan, RuntimeException> failed) {
    Map<String, StateOrder> orders =
        plans.stream()
            .collect(
                Collectors.toMap(
                    ErasurePlan::subject, plan -> order(plan, step, "ERASED", List.of())));
    Map<String, StateResult> results = ordering.give(plans.getFirst().site(), orders);
    return each(
        plans, plan -> done(Objects.requireNonNull(results.get(plan.subject())).require()), failed);
  }

  private List<StepEffect> told(
      List<ErasurePlan> plans, BiConsumer<ErasurePlan, RuntimeException> failed) {
    Map<String, OutboundMessage> messages = statement.messages(plans);
    return each(
        plans,
        plan -> StepOutcome.counted(Map.of("messages", statement.send(messages.get(plan.id())))),
        failed);
  }

  private static List<StepEffect> each(
      List<ErasurePlan> plans,
      Function<ErasurePlan, StepOutcome> work,
      BiConsumer<ErasurePlan, RuntimeException> failed) {
    List<StepEffect> effects = new ArrayList<>();
    for (ErasurePlan plan : plans) {
      try {
        effects.add(new StepEffect(plan, work.apply(plan)));
      } catch (RuntimeException failure) {
        failed.accept(plan, failure);
      }
    }
    return effects;
  }

  private List<StepEffect> logged(List<ErasurePlan> plans) {
    Map<String, Certificate> written =
        certificates.ofErasures(plans.stream().map(ErasurePlan::id).toList());
    List<LogRecord> records =
        plans.stream()
            .map(plan -> Objects.requireNonNull(written.get(plan.id())))
            .map(one -> new LogRecord(one.id(), "erasure-certificate", one.record()))
            .toList();
    List<String> leaves = consent.log(plans.getFirst().site(), records);
    return IntStream.range(0, plans.size())
        .mapToObj(n -> new StepEffect(plans.get(n), StepOutcome.logged(leaves.get(n))))
        .toList();
  }

  private static StateOrder order(
      ErasurePlan plan, ErasureStep step, String state, List<String> keep) {
    return new StateOrder(state, plan.id(), plan.id() + "/" + step.code(), keep);
  }

  private static StepOutcome done(StateAnswer answer) {
    if (!answer.done()) {
      throw new StepUnfinished();
    }
    return StepOutcome.counted(answer.countsOrNone());
  }
}
