package io.shouyue.retention.erasure;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The steps of every plan, in order. Each may be repeated and then changes nothing more. */
public enum ErasureStep {
  IDENTITY_CANCELLED(ErasurePhase.CANCEL),
  CONSENT_CANCELLED(ErasurePhase.CANCEL),
  SOURCES_CANCELLED(ErasurePhase.CANCEL),
  HOLD_OPENED(ErasurePhase.CANCEL),
  IDENTITY_HELD(ErasurePhase.CANCEL),
  CONSENT_HELD(ErasurePhase.CANCEL),
  REQUEST_CLOSED(ErasurePhase.CANCEL),
  LISTED(ErasurePhase.END),
  SOURCES_ERASED(ErasurePhase.END),
  CONSENT_ERASED(ErasurePhase.END),
  IDENTITY_ERASED(ErasurePhase.END),
  RETENTION_ERASED(ErasurePhase.END),
  CERTIFIED(ErasurePhase.END),
  LOGGED(ErasurePhase.END),
  FINAL_STATEMENT(ErasurePhase.END),
  CONSENT_EVIDENCE(ErasurePhase.EVIDENCE),
  IDENTITY_EVIDENCE(ErasurePhase.EVIDENCE),
  RETENTION_EVIDENCE(ErasurePhase.EVIDENCE);

  private final ErasurePhase phase;

  ErasureStep(ErasurePhase phase) {
    this.phase = phase;
  }

  public ErasurePhase phase() {
    return phase;
  }

  /** The name on the wire, kebab-case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The service that does the step. */
  public String service() {
    return switch (this) {
      case IDENTITY_CANCELLED, IDENTITY_HELD, IDENTITY_ERASED, IDENTITY_EVIDENCE ->
          "identity-service";
      case CONSENT_CANCELLED, CONSENT_HELD, CONSENT_ERASED, LOGGED, CONSENT_EVIDENCE ->
          "consent-service";
      case SOURCES_CANCELLED, SOURCES_ERASED -> "data-sources";
      case HOLD_OPENED,
          REQUEST_CLOSED,
          LISTED,
          RETENTION_ERASED,
          CERTIFIED,
          FINAL_STATEMENT,
          RETENTION_EVIDENCE ->
          "retention-service";
    };
  }

  static List<ErasureStep> of(ErasurePhase phase) {
    return Arrays.stream(values()).filter(step -> step.phase == phase).toList();
  }
}
