package io.shouyue.retention.request;

import io.shouyue.platform.text.Language;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The data that due dates rest on: promises and calendars. */
@Path("/v1")
@Tag(name = "Deadlines")
public class CatalogueResource {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;

  private final ClockRules rules;

  CatalogueResource(ClockRules rules) {
    this.rules = rules;
  }

  @GET
  @Path("/promises")
  @RolesAllowed({Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR, Roles.SERVICE})
  public Page<PromiseView> promises(@HeaderParam("Accept-Language") @Nullable String language) {
    return new Page<>(
        rules.promises().all().stream()
            .map(promise -> PromiseView.of(promise, Language.of(language)))
            .toList(),
        null);
  }

  @GET
  @Path("/calendar/{year}")
  @RolesAllowed({Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public CalendarView calendar(@PathParam("year") @Min(FIRST_YEAR) @Max(LAST_YEAR) int year) {
    return CalendarView.of(rules.calendar(), year);
  }
}
