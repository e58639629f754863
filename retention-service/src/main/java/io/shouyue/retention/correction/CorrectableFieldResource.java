package io.shouyue.retention.correction;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Which fields a correction can name at this site. */
@Path("/v1/correctable-fields")
@Tag(name = "Requests")
public class CorrectableFieldResource {

  private final Caller caller;
  private final CorrectionService corrections;

  CorrectableFieldResource(Caller caller, CorrectionService corrections) {
    this.caller = caller;
    this.corrections = corrections;
  }

  /** By name; what is not among them can be named too, and is then corrected by staff. */
  @GET
  @RolesAllowed({Roles.SUBJECT, Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<CorrectableFieldView> list() {
    return new Page<>(
        corrections.known(caller.site()).entrySet().stream()
            .map(one -> new CorrectableFieldView(one.getKey(), one.getValue()))
            .toList(),
        null);
  }
}
