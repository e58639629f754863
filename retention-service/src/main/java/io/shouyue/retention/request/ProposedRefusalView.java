package io.shouyue.retention.request;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that waits for a second person.
 *
 * @param reason code from the catalogue
 * @param proposedBy user id of who proposed it and may not approve it
 */
@Schema(name = "ProposedRefusal")
public record ProposedRefusalView(
    String reason, String facts, String proposedBy, @Nullable String proposedByName, Instant at) {

  static ProposedRefusalView of(RefusalProposal proposal, @Nullable String name) {
    return new ProposedRefusalView(
        proposal.reason().code(),
        proposal.facts().reveal(),
        proposal.proposedBy(),
        name,
        proposal.proposedAt());
  }

  @Override
  public String toString() {
    return "ProposedRefusalView[" + reason + "]";
  }
}
