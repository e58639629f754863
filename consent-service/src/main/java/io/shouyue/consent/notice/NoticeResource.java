package io.shouyue.consent.notice;

import io.shouyue.consent.Repeatable;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
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
  private final Repeatable repeatable;

  NoticeResource(NoticeService notices, Caller caller, Repeatable repeatable) {
    this.notices = notices;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Makes a notice. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.SITE)
  public NoticeView serve(@Valid NoticeRequest request) {
    return repeatable.once(
        NoticeView.class, request, () -> NoticeView.of(notices.serve(caller.site(), request)));
  }
}
