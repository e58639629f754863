package io.shouyue.consent.notice;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What must be shown now, for website backends. */
@Path("/v1/notices")
public class NoticeResource {
  private final NoticeService notices;
  private final Caller caller;
  private final Idempotency idempotency;

  NoticeResource(NoticeService notices, Caller caller, Idempotency idempotency) {
    this.notices = notices;
    this.caller = caller;
    this.idempotency = idempotency;
  }

  /** Makes a notice. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.SITE)
  public NoticeView serve(@Valid NoticeRequest request) {
    return idempotency.once(
        caller.clientId(),
        NoticeView.class,
        request,
        () -> NoticeView.of(notices.serve(caller.site(), request)));
  }
}
