package io.shouyue.retention.erasure;

import io.shouyue.platform.time.LegalClock;
import io.shouyue.retention.hold.Hold;
import io.shouyue.retention.hold.HoldService;
import io.shouyue.retention.peer.ConsentPeer;
import io.shouyue.retention.peer.IdentityPeer;
import io.shouyue.retention.peer.StateAnswer;
import io.shouyue.retention.peer.StateOrder;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
      case LOGGED -> logged(plan);
      case FINAL_STATEMENT -> StepOutcome.counted(Map.of("messages", statement.send(plan)));
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

  private StepOutcome logged(ErasurePlan plan) {
    Certificate certificate = certificates.ofErasure(plan.id()).orElseThrow();
    return StepOutcome.logged(
        consent.log(plan.site(), certificate.id(), "erasure-certificate", certificate.record()));
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
