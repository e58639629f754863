package io.shouyue.retention.hold;

import io.shouyue.platform.personal.FreeText;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.idempotency.Idempotency;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Reading held data for a lawful reason, by two people. */
@Path("/v1/holds/{id}/break-glass")
@Tag(name = "Holds")
public class BreakGlassResource {

  private final Caller caller;
  private final HoldService holds;
  private final BreakGlassService breakGlass;
  private final Idempotency idempotency;

  BreakGlassResource(
      Caller caller, HoldService holds, BreakGlassService breakGlass, Idempotency idempotency) {
    this.caller = caller;
    this.holds = holds;
    this.breakGlass = breakGlass;
    this.idempotency = idempotency;
  }

  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<BreakGlassView> list(@PathParam("id") String id) {
    holds.require(caller.site(), id);
    return new Page<>(
        breakGlass.of(id).stream().map(asked -> BreakGlassView.of(asked, null)).toList(), null);
  }

  /** Asks to read named fields; somebody else has to approve. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public BreakGlassView ask(@PathParam("id") String id, @NotNull @Valid HoldRequest.Ask body) {
    return idempotency.once(
        caller.clientId() + "/" + caller.actor(),
        BreakGlassView.class,
        body,
        () ->
            BreakGlassView.of(
                breakGlass.ask(
                    caller.site(),
                    id,
                    body.reason(),
                    new FreeText(body.justification()),
                    body.fields(),
                    body.ground(),
                    actor()),
                null));
  }

  /** Approves as the second person; the answer holds the fields. */
  @POST
  @Path("/{breakGlass}/approve")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public BreakGlassView approve(@PathParam("id") String id, @PathParam("breakGlass") String asked) {
    BreakGlass approved = breakGlass.approve(caller.site(), id, asked, actor());
    return BreakGlassView.of(approved, breakGlass.read(caller.site(), id, asked, actor()));
  }

  /** Shows the approved fields to either of the two, within an hour. */
  @POST
  @Path("/{breakGlass}/read")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public BreakGlassView read(@PathParam("id") String id, @PathParam("breakGlass") String asked) {
    var record = breakGlass.read(caller.site(), id, asked, actor());
    return breakGlass.of(id).stream()
        .filter(one -> one.id().equals(asked))
        .findFirst()
        .map(one -> BreakGlassView.of(one, record))
        .orElseThrow();
  }

  private Actor actor() {
    return new Actor(caller.actor(), caller.kind().name());
  }
}
