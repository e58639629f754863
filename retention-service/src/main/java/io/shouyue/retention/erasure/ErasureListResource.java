package io.shouyue.retention.erasure;

import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The erasure list after a restore. Asked directly: while it matters the gateway is closed. */
@Path("/v1/erasure-list")
@Tag(name = "Erasures")
public class ErasureListResource {

  private final ErasureReplay replay;

  ErasureListResource(ErasureReplay replay) {
    this.replay = replay;
  }

  /** The gateway opens once nothing is pending. */
  @GET
  @RolesAllowed({Roles.SERVICE, Roles.OPERATOR})
  public ErasureListView standing() {
    return ErasureListView.of(replay.standing());
  }

  /** Erases the next of those whom a restore brought back; to be repeated until none is pending. */
  @POST
  @Path("/replay")
  @RolesAllowed(Roles.OPERATOR)
  public ErasureListView replay() {
    return ErasureListView.of(replay.goOn());
  }
}
