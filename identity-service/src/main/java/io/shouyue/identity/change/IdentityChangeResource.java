package io.shouyue.identity.change;

import io.shouyue.identity.subject.SubjectAccess;
import io.shouyue.identity.subject.SubjectDirectory;
import io.shouyue.identity.subject.SubjectRef;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.CallerKind;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Changes of a verified identity. */
@Path("/v1/identity-changes")
@Tag(name = "identity-changes")
public class IdentityChangeResource {
  private final IdentityChanges changes;
  private final SubjectAccess access;
  private final SubjectDirectory directory;
  private final Caller caller;

  IdentityChangeResource(
      IdentityChanges changes, SubjectAccess access, SubjectDirectory directory, Caller caller) {
    this.changes = changes;
    this.access = access;
    this.directory = directory;
    this.caller = caller;
  }

  @POST
  @ResponseStatus(201)
  @APIResponseSchema(value = IdentityChangeView.class, responseCode = "201")
  @RolesAllowed({Roles.SUBJECT, Roles.AGENT, Roles.DPO})
  @Operation(
      operationId = "openIdentityChange",
      summary = "Asks for a change of a verified identity: the person, or staff by ticket")
  public IdentityChangeView open(@NotNull @Valid IdentityChangeRequest request) {
    SubjectRef asked = access.inBody(request.subject());
    SubjectRef ref = directory.requireActive(asked.site(), asked.id());
    boolean byTicket = caller.kind() == CallerKind.STAFF;
    if (byTicket != (request.ticket() != null)) {
      throw new DomainException(CommonError.MALFORMED);
    }
    return view(changes.open(ref, request.ticket(), actor()));
  }

  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  @Operation(
      operationId = "listIdentityChanges",
      summary = "Changes by ticket that wait for a second person, the oldest first")
  public Page<IdentityChangeView> list(
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit,
      @QueryParam("cursor") @Nullable String cursor) {
    String after = cursor == null ? null : Cursor.decode(cursor, 1).keys().getFirst();
    return Page.of(
            changes.waiting(caller.site(), after, limit + 1),
            limit,
            change -> Cursor.of(change.id()))
        .map(IdentityChangeView::of);
  }

  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.SUBJECT, Roles.AGENT, Roles.DPO})
  @Operation(operationId = "getIdentityChange", summary = "Shows a change")
  public IdentityChangeView get(@PathParam("id") String id) {
    return view(id);
  }

  @POST
  @Path("/{id}/proceed")
  @RolesAllowed(Roles.SUBJECT)
  @Operation(
      operationId = "proceedIdentityChange",
      summary = "Goes on after a step-up for this id by the number of the old identity")
  public IdentityChangeView proceed(@PathParam("id") String id) {
    view(id);
    changes.proceed(caller.site(), id, actor());
    return view(id);
  }

  @POST
  @Path("/{id}/approve")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  @Operation(
      operationId = "approveIdentityChange",
      summary = "Lets a change by ticket, as another person than who opened it")
  public IdentityChangeView approve(@PathParam("id") String id) {
    view(id);
    changes.approve(caller.site(), id, actor());
    return view(id);
  }

  @POST
  @Path("/{id}/refuse")
  @RolesAllowed({Roles.SUBJECT, Roles.AGENT, Roles.DPO})
  @Operation(operationId = "refuseIdentityChange", summary = "Refuses a change, or takes it back")
  public IdentityChangeView refuse(@PathParam("id") String id) {
    view(id);
    changes.refuse(caller.site(), id, actor());
    return view(id);
  }

  private IdentityChangeView view(String id) {
    IdentityChange change = changes.find(caller.site(), id);
    caller.requireSubjectAccess(change.ref().id());
    return IdentityChangeView.of(change);
  }

  private IdentityChanges.Actor actor() {
    return new IdentityChanges.Actor(caller.actor(), caller.kind().name());
  }
}
