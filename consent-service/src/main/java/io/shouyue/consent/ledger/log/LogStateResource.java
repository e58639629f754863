package io.shouyue.consent.ledger.log;

import io.shouyue.consent.ConsentException;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The state of the log, for those who watch over it. */
@Path("/v1/log")
public class LogStateResource {
  private final PgLogStore logs;
  private final PgQueueStore queue;

  LogStateResource(PgLogStore logs, PgQueueStore queue) {
    this.logs = logs;
    this.queue = queue;
  }

  /** What is integrated, published and waiting, and whether anything is wrong. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.AUDITOR, Roles.OPERATOR})
  public LogView state() {
    List<LogHead> all = logs.all();
    if (all.isEmpty()) {
      throw new ConsentException(CommonError.NOT_FOUND);
    }
    return LogView.of(all, queue.waiting());
  }
}
