package io.shouyue.retention.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

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

  Map<String, Long> perform(ErasurePlan plan, ErasureStep step, StepOutcome outcome) {
    return switch (step) {
      case SOURCES_CANCELLED -> sources.tellRules(plan);
      case SOURCES_ERASED -> sources.keep(plan);
      case HOLD_OPENED -> closing.openHold(plan, outcome.fields(), outcome.contact());
      case REQUEST_CLOSED -> closing.close(plan);
      case RETENTION_ERASED -> erasure.erase(plan);
      case CERTIFIED -> certification.certify(plan);
      case LOGGED -> certification.logged(plan, outcome.leaf());
      case FINAL_STATEMENT -> certification.told(plan);
      case RETENTION_EVIDENCE -> erasure.eraseEvidence(plan);
      case IDENTITY_CANCELLED,
          CONSENT_CANCELLED,
          IDENTITY_HELD,
          CONSENT_HELD,
          LISTED,
          CONSENT_ERASED,
          IDENTITY_ERASED,
          CONSENT_EVIDENCE,
          IDENTITY_EVIDENCE ->
          Map.of();
    };
  }
}
