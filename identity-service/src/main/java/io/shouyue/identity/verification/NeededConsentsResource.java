package io.shouyue.identity.verification;

import io.shouyue.identity.enterprise.EnterpriseConfig;
import io.shouyue.identity.face.FaceConfig;
import io.shouyue.identity.person.ElementConsents;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells pages what to ask for first, so that nobody types what may then not be looked at. */
@Path("/v1/verification-consents")
@Tag(name = "verifications")
public class NeededConsentsResource {
  private final ElementConsents elements;
  private final FaceConfig faces;
  private final EnterpriseConfig enterprises;
  private final Caller caller;

  NeededConsentsResource(
      ElementConsents elements, FaceConfig faces, EnterpriseConfig enterprises, Caller caller) {
    this.elements = elements;
    this.faces = faces;
    this.enterprises = enterprises;
    this.caller = caller;
  }

  /** The same for everybody at the caller's site, whatever they have agreed to. */
  @GET
  @RolesAllowed({Roles.SITE, Roles.SUBJECT})
  @Operation(
      operationId = "getNeededConsents",
      summary = "The separate consents that verifications need at the caller's site")
  public NeededConsentsView get() {
    return new NeededConsentsView(
        elements.forIdentity(caller.site()),
        elements.forBankCard(),
        faces.purposes(),
        List.of(enterprises.personalAccountPurpose()));
  }
}
