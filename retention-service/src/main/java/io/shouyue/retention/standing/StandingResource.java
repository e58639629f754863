package io.shouyue.retention.standing;

import io.shouyue.platform.id.SubjectId;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.error.RetentionError;
import io.shouyue.retention.error.RetentionException;
import io.shouyue.retention.promise.RequestType;
import io.shouyue.retention.request.Relation;
import io.shouyue.retention.request.Request;
import io.shouyue.retention.request.RequestAccess;
import io.shouyue.retention.subject.SubjectService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What entitles somebody to ask for somebody else. */
@Path("/v1/requests/{id}")
@Tag(name = "Requests")
public class StandingResource {

  private final RequestAccess access;
  private final StandingService standings;
  private final SubjectService subjects;

  StandingResource(RequestAccess access, StandingService standings, SubjectService subjects) {
    this.access = access;
    this.standings = standings;
    this.subjects = subjects;
  }

  /** What is recorded, and what is still missing. */
  @GET
  @Path("/standing")
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public StandingView get(@PathParam("id") String id) {
    return view(access.require(id).request());
  }

  /** Records an agent's mandate, once staff have checked who the agent is. */
  @PUT
  @Path("/mandate")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public StandingView mandate(@PathParam("id") String id, @NotNull @Valid MandateRequest body) {
    Request request = access.require(id).request();
    require(request.relation() == Relation.AGENT);
    standings.record(request, body.toMandate(), access.actor());
    return view(request);
  }

  /** Records what was found of a next of kin. */
  @PUT
  @Path("/kinship")
  @RolesAllowed({Roles.AGENT, Roles.DPO})
  public StandingView kinship(@PathParam("id") String id, @NotNull @Valid KinshipRequest body) {
    Request request = access.require(id).request();
    require(request.type() == RequestType.NEXT_OF_KIN);
    SubjectId deceased = subjects.named(request.site(), body.deceased());
    standings.record(request, body.toKinship(deceased), access.actor());
    return view(request);
  }

  private static void require(boolean fits) {
    if (!fits) {
      throw new RetentionException(RetentionError.ILLEGAL_MOVE);
    }
  }

  private StandingView view(Request request) {
    return new StandingView(
        standings.mandate(request).map(StandingView.MandateView::of).orElse(null),
        standings.kinship(request).map(StandingView.KinshipView::of).orElse(null),
        standings.missing(request));
  }
}
