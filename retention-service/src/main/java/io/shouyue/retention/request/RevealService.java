package io.shouyue.retention.request;

import io.shouyue.retention.audit.Actor;
import io.shouyue.retention.audit.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Opens a file for staff with a reason; nothing is opened that was not written down. */
@ApplicationScoped
public class RevealService {

  private final RequestReadService reads;
  private final Acts acts;

  RevealService(RequestReadService reads, Acts acts) {
    this.reads = reads;
    this.acts = acts;
  }

  /** The whole file as it was written; held or erased people's words stay closed. */
  @Transactional
  public RequestFile reveal(RequestCase found, RevealReason reason, Actor actor) {
    Request request = found.request();
    acts.record(
        request.site(), actor, "request.revealed", request.id(), request.subject(), reason.name());
    return reads.file(found, true);
  }
}
