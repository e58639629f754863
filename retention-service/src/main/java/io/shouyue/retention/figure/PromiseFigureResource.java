package io.shouyue.retention.figure;

import io.shouyue.platform.time.LegalClock;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How often promises were kept: counts alone, nothing about anybody. */
@Path("/v1/promises/figures")
@Tag(name = "Rules")
public class PromiseFigureResource {
  private final Caller caller;
  private final PgFigureStore figures;
  private final LegalClock clock;

  PromiseFigureResource(Caller caller, PgFigureStore figures, LegalClock clock) {
    this.caller = caller;
    this.figures = figures;
    this.clock = clock;
  }

  /** Every promise that a clock ever ran for, and the holds after cancellations. */
  @GET
  @RolesAllowed({Roles.SITE, Roles.AGENT, Roles.DPO, Roles.AUDITOR, Roles.SERVICE})
  public Page<PromiseFigureView> figures() {
    return new Page<>(
        figures.of(caller.site(), clock.now()).values().stream()
            .map(PromiseFigureView::of)
            .toList(),
        null);
  }
}
