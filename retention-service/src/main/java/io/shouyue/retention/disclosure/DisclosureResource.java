package io.shouyue.retention.disclosure;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The register of what went to authorities. */
@Path("/v1/disclosures")
@Tag(name = "Holds")
public class DisclosureResource {

  private final Caller caller;
  private final Disclosures register;

  DisclosureResource(Caller caller, Disclosures register) {
    this.caller = caller;
    this.register = register;
  }

  /** The oldest first. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public Page<DisclosureView> list(
      @QueryParam("cursor") @Nullable String cursor,
      @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Page.MAX_LIMIT) int limit) {
    String after =
        Optional.ofNullable(cursor)
            .map(text -> Cursor.decode(text, 1).keys().getFirst())
            .orElse(null);
    return Page.of(register.list(caller.site(), after, limit), limit, made -> Cursor.of(made.id()))
        .map(DisclosureView::of);
  }
}
