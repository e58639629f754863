package io.shouyue.consent.rate;

import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** How many agreed to what, for the desk. */
@Path("/v1/consent-rates")
public class ConsentRateResource {
  private final Caller caller;
  private final ConsentRateService rates;

  ConsentRateResource(Caller caller, ConsentRateService rates) {
    this.caller = caller;
    this.rates = rates;
  }

  /** Every purpose that was asked for, version by version; at most a minute old. */
  @GET
  @RolesAllowed({Roles.AGENT, Roles.DPO, Roles.AUDITOR})
  public Page<ConsentRateView> list() {
    return new Page<>(rates.of(caller.site()).stream().map(ConsentRateView::of).toList(), null);
  }
}
