package io.shouyue.retention.request;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.idempotency.Idempotency;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Mail to the site's privacy address, handed over by whatever receives it. */
@Path("/v1/incoming-mails")
@Tag(name = "Requests")
public class MailIntakeResource {

  private final Caller caller;
  private final RequestAccess access;
  private final MailIntake intake;
  private final Idempotency idempotency;

  MailIntakeResource(
      Caller caller, RequestAccess access, MailIntake intake, Idempotency idempotency) {
    this.caller = caller;
    this.access = access;
    this.intake = intake;
    this.idempotency = idempotency;
  }

  /**
   * Makes a request of a mail, or adds it to the one it belongs to; the mail's Message-ID is a good
   * Idempotency-Key.
   */
  @POST
  @ResponseStatus(202)
  @RolesAllowed(Roles.SITE)
  public MailView take(@NotNull @Valid MailRequest body) {
    return idempotency.onceRequired(
        caller.clientId(),
        MailView.class,
        body,
        () -> intake.take(caller.site(), body, access.actor()));
  }
}
