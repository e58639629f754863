package io.shouyue.consent.guardian;

import io.shouyue.consent.Repeatable;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Reading of a child under 14: one of the staff asks, another approves by name. */
@Path("/v1/child-reads")
public class ChildReadResource {
  private final ChildReads reads;
  private final Caller caller;
  private final Repeatable repeatable;

  ChildReadResource(ChildReads reads, Caller caller, Repeatable repeatable) {
    this.reads = reads;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Asks to read. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public ChildReadView request(@Valid ChildReadRequest request) {
    return repeatable.once(
        ChildReadView.class,
        request,
        () -> ChildReadView.of(reads.request(caller.site(), request, caller.actor())));
  }

  /** One of them. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public ChildReadView get(String id) {
    return ChildReadView.of(reads.require(caller.site(), id));
  }

  /** Lets whoever asked read for a day; refused to themselves. */
  @POST
  @Path("/{id}/approve")
  @RolesAllowed(Roles.DPO)
  public ChildReadView approve(String id) {
    return ChildReadView.of(reads.approve(caller.site(), id, caller.actor()));
  }
}
