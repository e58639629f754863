package io.shouyue.retention.audit;

import io.shouyue.platform.data.audit.AuditAct;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who did what to which thing, when and why; with its place in the chain. */
@Schema(name = "AuditTrailEvent")
public record AuditEventView(
    String id,
    Instant at,
    String service,
    String actor,
    String actorKind,
    String action,
    String object,
    @Nullable String subject,
    @Nullable String reason,
    @Nullable Long seq,
    @Nullable String prevHash,
    @Nullable String hash) {

  static AuditEventView of(ChainedEvent chained) {
    AuditAct act = chained.event().act();
    return new AuditEventView(
        chained.event().id(),
        chained.event().at(),
        chained.event().service(),
        act.actor(),
        act.actorKind(),
        act.action(),
        act.object(),
        act.subject(),
        act.reason(),
        chained.seq(),
        chained.prevHash(),
        chained.hash());
  }
}
