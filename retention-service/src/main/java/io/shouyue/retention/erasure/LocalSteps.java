package io.shouyue.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What steps do in this database, in the transaction that marks them done. */
@ApplicationScoped
class LocalSteps {

  private final CancellationClosing closing;
  private final OwnErasure erasure;
  private final SourceKeeping sources;
  private final Certification certification;

  LocalSteps(
      CancellationClosing closing,
      OwnErasure erasure,
      SourceKeeping sources,
      Certification certification) {
    this.closing = closing;
    this.erasure = erasure;
    this.sources = sources;
    this.certification = certification;
  }

  /**
   * Does it for plans of one site and returns what it touched, by plan; what ends many people's
   * holds does it for all of them together.
   */
  Map<String, Map<String, Long>> perform(ErasureStep step, List<StepEffect> effects) {
    List<ErasurePlan> plans = effects.stream().map(StepEffect::plan).toList();
    return switch (step) {
      case SOURCES_CANCELLED -> each(effects, one -> sources.tellRules(one.plan()));
      case SOURCES_ERASED -> sources.keep(plans);
      case HOLD_OPENED ->
          each(
              effects,
              one -> closing.openHold(one.plan(), one.outcome().fields(), one.outcome().contact()));
      case REQUEST_CLOSED -> each(effects, one -> closing.close(one.plan()));
      case RETENTION_ERASED -> erasure.erase(plans);
      case CERTIFIED -> certification.certify(plans);
      case LOGGED -> certification.logged(effects);
      case FINAL_STATEMENT -> certification.told(plans);
      case RETENTION_EVIDENCE -> each(effects, one -> erasure.eraseEvidence(one.plan()));
      case IDENTITY_CANCELLED,
          CONSENT_CANCELLED,
          IDENTITY_HELD,
          CONSENT_HELD,
          LISTED,
          CONSENT_ERASED,
          IDENTITY_ERASED,
          CONSENT_EVIDENCE,
          IDENTITY_EVIDENCE ->
          new HashMap<>();
    };
  }

  private static Map<String, Map<String, Long>> each(
      List<StepEffect> effects, Function<StepEffect, Map<String, Long>> work) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    effects.forEach(one -> counts.put(one.plan().id(), work.apply(one)));
    return counts;
  }
}
