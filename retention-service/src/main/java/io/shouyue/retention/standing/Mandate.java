package io.shouyue.retention.standing;

import io.shouyue.retention.promise.RequestType;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an agent may ask for in somebody's name.
 *
 * @param document id of the file that is the mandate
 * @param validUntil the last day of it
 * @param agentCheck by which means the agent's own identity was checked
 */
public record Mandate(
    String document, Set<RequestType> scope, LocalDate validUntil, AgentCheck agentCheck) {

  public Mandate {
    scope = Set.copyOf(scope);
  }

  /** How staff know that the agent is who they say. */
  public enum AgentCheck {
    ID_CARD_SEEN,
    LAWYER_LICENCE_SEEN,
    COMPANY_LETTER_SEEN,
    VIDEO_CALL
  }
}
