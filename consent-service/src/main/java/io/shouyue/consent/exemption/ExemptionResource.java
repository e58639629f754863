package io.shouyue.consent.exemption;

import io.shouyue.consent.PageRequest;
import io.shouyue.consent.Repeatable;
import io.shouyue.platform.web.auth.Caller;
import io.shouyue.platform.web.auth.Roles;
import io.shouyue.platform.web.page.Cursor;
import io.shouyue.platform.web.page.Page;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * Cases in which no consent is needed: one officer records them, another lets them count, either
 * ends them, the auditor reads.
 */
@Path("/v1/exemptions")
public class ExemptionResource {
  private final ExemptionService exemptions;
  private final Caller caller;
  private final Repeatable repeatable;

  ExemptionResource(ExemptionService exemptions, Caller caller, Repeatable repeatable) {
    this.exemptions = exemptions;
    this.caller = caller;
    this.repeatable = repeatable;
  }

  /** Records a case with its ground and its evidence. */
  @POST
  @ResponseStatus(201)
  @RolesAllowed(Roles.DPO)
  public ExemptionView record(@Valid ExemptionRequest request) {
    exemptions.checkCertificate(caller.site(), request);
    return repeatable.once(
        ExemptionView.class,
        request,
        () -> ExemptionView.of(exemptions.record(caller.site(), request, caller.actor())));
  }

  /** Every case, the newest first. */
  @GET
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public Page<ExemptionView> list(@BeanParam PageRequest page) {
    String before = page.after(1).map(List::getFirst).orElse("");
    return Page.of(
            exemptions.page(caller.site(), before, page.size() + 1),
            page.size(),
            recorded -> Cursor.of(recorded.id()))
        .map(ExemptionView::of);
  }

  /** One case. */
  @GET
  @Path("/{id}")
  @RolesAllowed({Roles.DPO, Roles.AUDITOR})
  public ExemptionView get(String id) {
    return ExemptionView.of(exemptions.require(caller.site(), id));
  }

  /** Lets a case count; refused to whoever recorded it. */
  @POST
  @Path("/{id}/approve")
  @RolesAllowed(Roles.DPO)
  public ExemptionView approve(String id) {
    return ExemptionView.of(exemptions.approve(caller.site(), id, caller.actor()));
  }

  /** Ends a case before its time. */
  @POST
  @Path("/{id}/end")
  @RolesAllowed(Roles.DPO)
  public ExemptionView end(String id) {
    return ExemptionView.of(exemptions.end(caller.site(), id));
  }
}
