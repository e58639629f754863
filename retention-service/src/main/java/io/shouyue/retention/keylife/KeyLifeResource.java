package io.shouyue.retention.keylife;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.retention.audit.Actor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The life of a site's keys; no key is ever shown. */
@Path("/v1/key-life")
@Tag(name = "Keys")
public class KeyLifeResource {

  private final Caller caller;
  private final KeyLifeService keys;

  KeyLifeResource(Caller caller, KeyLifeService keys) {
    this.caller = caller;
    this.keys = keys;
  }

  /** Versions, what still needs them, and the horizon of erasures. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.OPERATOR, Roles.AUDITOR})
  public KeyLifeView get() {
    return KeyLifeView.of(keys.of(caller.site()));
  }

  /** A new version of the site's KEK at once, as when the old one may be known to others. */
  @POST
  @Path("/rotate")
  @RolesAllowed(Roles.OPERATOR)
  public KeyLifeView rotate() {
    keys.rotate(caller.site(), new Actor(caller.actor(), caller.kind().name()));
    return get();
  }
}
