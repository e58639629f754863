package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The catalogue of lawful reasons to refuse. */
@Path("/v1/refusal-reasons")
@Tag(name = "Requests")
public class RefusalReasonResource {

  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<RefusalReasonView> list(@HeaderParam("Accept-Language") @Nullable String language) {
    return new Page<>(
        Arrays.stream(RefusalReason.values())
            .map(reason -> RefusalReasonView.of(reason, Language.of(language)))
            .toList(),
        null);
  }
}
