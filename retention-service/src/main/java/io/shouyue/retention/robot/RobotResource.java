package io.shouyue.retention.robot;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import io.shouyue.retention.audit.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Robots of group chats that get the desk's reminders. */
@Path("/v1/desk-robots")
@Tag(name = "Desk")
public class RobotResource {

  private final RobotService robots;
  private final Caller caller;

  RobotResource(RobotService robots, Caller caller) {
    this.robots = robots;
    this.caller = caller;
  }

  /** At most one of each vendor, without address and secret. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.OPERATOR, Roles.AUDITOR})
  public Page<RobotView> list() {
    return new Page<>(robots.all(caller.site()), null);
  }

  /** Sets it, whatever was set before. */
  @PUT
  @Path("/{kind}")
  @RolesAllowed({Roles.DPO, Roles.OPERATOR})
  public void set(@PathParam("kind") RobotKind kind, @NotNull @Valid RobotRequest body) {
    robots.set(caller.site(), kind, body, actor());
  }

  /** Nothing more is sent there. */
  @DELETE
  @Path("/{kind}")
  @RolesAllowed({Roles.DPO, Roles.OPERATOR})
  public void remove(@PathParam("kind") RobotKind kind) {
    robots.remove(caller.site(), kind, actor());
  }

  /** Sends a test message now. */
  @POST
  @Path("/{kind}/test")
  @RolesAllowed({Roles.DPO, Roles.OPERATOR})
  public RobotTestView test(@PathParam("kind") RobotKind kind) {
    return new RobotTestView(robots.test(caller.site(), kind));
  }

  private Actor actor() {
    return new Actor(caller.actor(), caller.kind().name());
  }
}
