package io.shouyue.platform.web.keys;

import io.quarkus.arc.properties.IfBuildProperty;
import io.shouyue.platform.error.CommonError;
import io.shouyue.platform.error.DomainException;
import io.shouyue.platform.keys.KeyStandings;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/**
 * Tells retention-service which keys are still needed here, before it destroys old ones. Only in
 * services that are asked: a build without the property leaves it out.
 */
@IfBuildProperty(name = "shouyue.key-standing.told", stringValue = "true")
@Path("/v1/key-standing")
public class KeyStandingResource {
  private static final String DRIVER = "retention-service";

  private final KeyStandings standings;
  private final Caller caller;

  KeyStandingResource(KeyStandings standings, Caller caller) {
    this.standings = standings;
    this.caller = caller;
  }

  /** Of the site that the call names. */
  @GET
  @RolesAllowed(Roles.SERVICE)
  public KeyStandingView standing() {
    if (!caller.clientId().equals(DRIVER)) {
      throw new DomainException(CommonError.FORBIDDEN);
    }
    return KeyStandingView.of(standings.of(caller.site()));
  }
}
