package io.shouyue.retention.hold;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The only data that leave holds without breaking glass: counts of many. */
@Path("/v1/holds/figures")
@Tag(name = "Holds")
public class HoldFigureResource {

  private final Caller caller;
  private final PgHoldFigureStore figures;
  private final HoldConfig config;

  HoldFigureResource(Caller caller, PgHoldFigureStore figures, HoldConfig config) {
    this.caller = caller;
    this.figures = figures;
    this.config = config;
  }

  /** Small cells are left out, and with them whatever would give them away. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public HoldFigureView get(@QueryParam("by") @NotNull HoldFigureKind by) {
    SmallCells counted = SmallCells.of(figures.count(caller.site(), by), config.leastCell());
    return HoldFigureView.of(by, config.leastCell(), counted);
  }
}
