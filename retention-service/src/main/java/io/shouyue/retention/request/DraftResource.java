package io.shouyue.retention.request;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Drafts of answers, each writer's own. No version is asked: a stale page loses no word. */
@Path("/v1/requests/{id}/draft")
@Tag(name = "Requests")
public class DraftResource {

  private final Caller caller;
  private final RequestAccess access;
  private final DraftService drafts;

  DraftResource(Caller caller, RequestAccess access, DraftService drafts) {
    this.caller = caller;
    this.access = access;
    this.drafts = drafts;
  }

  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public DraftView get(@PathParam("id") String id) {
    return drafts.of(access.require(id).request(), caller.actor()).orElse(DraftView.NONE);
  }

  /** Saves it in the place of what was there, whatever became of the request meanwhile. */
  @PUT
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public DraftView save(@PathParam("id") String id, @NotNull @Valid DraftRequest body) {
    return drafts.save(access.require(id).request(), caller.actor(), body);
  }
}
