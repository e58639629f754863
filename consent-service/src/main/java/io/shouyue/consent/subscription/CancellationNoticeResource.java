package io.shouyue.consent.subscription;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** Tells retention-service whether the site knows that an account ended. */
@Path("/v1/subjects/{id}/cancellation-notice")
public class CancellationNoticeResource {
  private final PgCancellationNoticeStore notices;
  private final Caller caller;

  CancellationNoticeResource(PgCancellationNoticeStore notices, Caller caller) {
    this.notices = notices;
    this.caller = caller;
  }

  /** Of the person and the site that the call names. */
  @GET
  @RolesAllowed(Roles.SERVICE)
  public CancellationNoticeView notice(String id) {
    return new CancellationNoticeView(notices.of(caller.site(), id));
  }
}
